package blog.belonging.persistence.author;

import blog.belonging.domain.author.Author;
import blog.belonging.domain.author.Authors;
import blog.belonging.domain.shared.Slug;
import blog.belonging.persistence.shared.Rows;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@ApplicationScoped
class JpaAuthors implements Authors {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.AUTHOR);
    }

    @Override
    public void add(Author author) {
        entityManager.persist(author);
    }

    @Override
    public Optional<Author> byId(long id) {
        return Optional.ofNullable(entityManager.find(Author.class, id));
    }

    @Override
    public Optional<Author> bySlug(Slug slug) {
        return Rows.first(entityManager
                .createQuery("select a from Author a where a.slug = :slug", Author.class)
                .setParameter("slug", slug)
                .getResultList());
    }

    @Override
    public Optional<Author> byName(String displayName) {
        return Rows.first(entityManager
                .createQuery("select a from Author a where lower(a.displayName) = :name order by a.id", Author.class)
                .setParameter("name", displayName.toLowerCase(Locale.ROOT))
                .setMaxResults(1)
                .getResultList());
    }

    @Override
    public List<Author> byEmail(String email) {
        return entityManager
                .createQuery("select a from Author a where lower(a.email) = :email order by a.id", Author.class)
                .setParameter("email", email.toLowerCase(Locale.ROOT))
                .setMaxResults(10)
                .getResultList();
    }
}
