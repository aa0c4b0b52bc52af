package blog.belonging.persistence.taxonomy;

import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.taxonomy.Categories;
import blog.belonging.domain.taxonomy.Category;
import blog.belonging.persistence.shared.Rows;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaCategories implements Categories {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.TERM);
    }

    @Override
    public void add(Category term) {
        entityManager.persist(term);
    }

    @Override
    public Optional<Category> byId(long id) {
        return Optional.ofNullable(entityManager.find(Category.class, id));
    }

    @Override
    public Optional<Category> bySlug(Slug slug) {
        return Rows.first(entityManager
                .createQuery("select t from Category t where t.slug = :slug", Category.class)
                .setParameter("slug", slug)
                .getResultList());
    }
}
