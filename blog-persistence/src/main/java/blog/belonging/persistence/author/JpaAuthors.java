package blog.belonging.persistence.author;

import blog.belonging.domain.author.Author;
import blog.belonging.domain.author.Authors;
import blog.belonging.domain.shared.Slug;
import blog.belonging.persistence.shared.Rows;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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

    @Override
    public Optional<Author> held(long id) {
        return Optional.ofNullable(entityManager.find(Author.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public boolean isNeeded(long id) {
        return Rows.whole(entityManager
                        .createNativeQuery("select (select count(*) from post_byline where author_id = ?1)"
                                + " + (select count(*) from post where owner_id = ?1)"
                                + " + (select count(*) from static_page where owner_id = ?1)"
                                + " + (select count(*) from account where author_id = ?1)")
                        .setParameter(1, id)
                        .getSingleResult())
                > 0;
    }

    @Override
    public void handOver(long from, long to) {
        entityManager
                .createNativeQuery(
                        "update post set version = version + 1 where id in (select b.post_id from post_byline b where b.author_id = ?1)")
                .setParameter(1, from)
                .executeUpdate();
        run(
                "delete from post_byline where author_id = ?1 and post_id in (select b.post_id from post_byline b where b.author_id = ?2)",
                from,
                to);
        // Where one was taken out, the others close ranks.
        entityManager
                .createNativeQuery(
                        "update post_byline set position ="
                                + " (select count(*) from post_byline o where o.post_id = post_byline.post_id and o.position < post_byline.position)"
                                + " where post_id in (select b.post_id from post_byline b group by b.post_id having max(b.position) >= count(*))")
                .executeUpdate();
        run("update post_byline set author_id = ?2 where author_id = ?1", from, to);
        for (String table : List.of("post", "static_page", "media_item")) {
            run("update " + table + " set owner_id = ?2 where owner_id = ?1", from, to);
        }
        run("update comment set commenter_author_id = ?2 where commenter_author_id = ?1", from, to);
        run("update account set author_id = ?2, version = version + 1 where author_id = ?1", from, to);
        run("update import_ledger set target_id = ?2 where kind = 'AUTHOR' and target_id = ?1", from, to);
    }

    private void run(String sql, long from, long to) {
        entityManager
                .createNativeQuery(sql)
                .setParameter(1, from)
                .setParameter(2, to)
                .executeUpdate();
    }

    @Override
    public void remove(Author author) {
        entityManager.remove(author);
    }
}
