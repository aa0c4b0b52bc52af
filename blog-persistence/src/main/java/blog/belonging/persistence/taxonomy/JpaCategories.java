package blog.belonging.persistence.taxonomy;

import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.taxonomy.Categories;
import blog.belonging.domain.taxonomy.Category;
import blog.belonging.persistence.shared.Rows;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
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

    @Override
    public Optional<Category> held(long id) {
        return Optional.ofNullable(entityManager.find(Category.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Category> below(Collection<Long> parentIds) {
        return parentIds.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select c from Category c where c.parentId in :parents order by c.id", Category.class)
                        .setParameter("parents", parentIds)
                        .getResultList();
    }

    /** A post counts it as a change, so that whoever has it open does not bring the old one back. */
    @Override
    public void refile(long from, long to) {
        touch(from);
        run(
                "delete from post_category where category_id = ?1 and post_id in (select j.post_id from post_category j where j.category_id = ?2)",
                from,
                to);
        run("update post_category set category_id = ?2 where category_id = ?1", from, to);
        run("update menu_item set target_id = ?2 where target = 'CATEGORY' and target_id = ?1", from, to);
        run("update import_ledger set target_id = ?2 where kind = 'CATEGORY' and target_id = ?1", from, to);
    }

    @Override
    public void remove(Category category) {
        touch(category.id());
        entityManager
                .createNativeQuery("delete from post_category where category_id = ?1")
                .setParameter(1, category.id())
                .executeUpdate();
        entityManager
                .createNativeQuery("delete from menu_item where target = 'CATEGORY' and target_id = ?1")
                .setParameter(1, category.id())
                .executeUpdate();
        entityManager.remove(category);
    }

    private void touch(long id) {
        entityManager
                .createNativeQuery(
                        "update post set version = version + 1, edition = edition + 1 where id in (select j.post_id from post_category j where j.category_id = ?1)")
                .setParameter(1, id)
                .executeUpdate();
    }

    private void run(String sql, long from, long to) {
        entityManager
                .createNativeQuery(sql)
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
    }
}
