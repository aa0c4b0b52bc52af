package blog.belonging.persistence.taxonomy;

import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.taxonomy.Tag;
import blog.belonging.domain.taxonomy.Tags;
import blog.belonging.persistence.shared.Rows;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;

@ApplicationScoped
class JpaTags implements Tags {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.TERM);
    }

    @Override
    public void add(Tag term) {
        entityManager.persist(term);
    }

    @Override
    public Optional<Tag> byId(long id) {
        return Optional.ofNullable(entityManager.find(Tag.class, id));
    }

    @Override
    public Optional<Tag> bySlug(Slug slug) {
        return Rows.first(entityManager
                .createQuery("select t from Tag t where t.slug = :slug", Tag.class)
                .setParameter("slug", slug)
                .getResultList());
    }

    @Override
    public Optional<Tag> byName(String name) {
        return Rows.first(entityManager
                .createQuery("select t from Tag t where lower(t.name) = :name order by t.id", Tag.class)
                .setParameter("name", name.toLowerCase(Locale.ROOT))
                .setMaxResults(1)
                .getResultList());
    }
}
