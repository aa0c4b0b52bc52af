package blog.belonging.persistence.taxonomy;

import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.taxonomy.Tag;
import blog.belonging.domain.taxonomy.Tags;
import blog.belonging.persistence.shared.Rows;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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
    public Optional<Tag> held(long id) {
        return Optional.ofNullable(entityManager.find(Tag.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Tag> byName(String name) {
        return Rows.first(entityManager
                .createQuery("select t from Tag t where lower(t.name) = :name order by t.id", Tag.class)
                .setParameter("name", name.toLowerCase(Locale.ROOT))
                .setMaxResults(1)
                .getResultList());
    }

    /** A post counts it as a change, so that whoever has it open does not bring the old one back. */
    @Override
    public void retag(long from, long to) {
        touch(from);
        run(
                "delete from post_tag where tag_id = ?1 and post_id in (select j.post_id from post_tag j where j.tag_id = ?2)",
                from,
                to);
        run("update post_tag set tag_id = ?2 where tag_id = ?1", from, to);
        run("update menu_item set target_id = ?2 where target = 'TAG' and target_id = ?1", from, to);
        run("update import_ledger set target_id = ?2 where kind = 'TAG' and target_id = ?1", from, to);
    }

    @Override
    public void remove(Tag tag) {
        touch(tag.id());
        entityManager
                .createNativeQuery("delete from post_tag where tag_id = ?1")
                .setParameter(1, tag.id())
                .executeUpdate();
        entityManager
                .createNativeQuery("delete from menu_item where target = 'TAG' and target_id = ?1")
                .setParameter(1, tag.id())
                .executeUpdate();
        entityManager.remove(tag);
    }

    private void touch(long id) {
        entityManager
                .createNativeQuery(
                        "update post set version = version + 1, edition = edition + 1 where id in (select j.post_id from post_tag j where j.tag_id = ?1)")
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
