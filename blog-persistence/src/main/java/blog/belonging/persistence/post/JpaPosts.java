package blog.belonging.persistence.post;

import blog.belonging.domain.content.ContentPipeline;
import blog.belonging.domain.post.Post;
import blog.belonging.domain.post.Posts;
import blog.belonging.domain.shared.Slug;
import blog.belonging.persistence.shared.Conditions;
import blog.belonging.persistence.shared.Rows;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaPosts implements Posts {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.ENTRY);
    }

    @Override
    public void add(Post post) {
        entityManager.persist(post);
    }

    @Override
    public Optional<Post> byId(long id) {
        return Optional.ofNullable(entityManager.find(Post.class, id));
    }

    @Override
    public Optional<Post> held(long id) {
        return Optional.ofNullable(entityManager.find(Post.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Post> heldDue(Instant now, int limit) {
        List<Object> ids = entityManager
                .createNativeQuery("select id from post where status = 'SCHEDULED' and published_at <= ?1"
                        + " order by published_at, id limit " + limit + " for update skip locked")
                .setParameter(1, now.toEpochMilli())
                .getResultList();
        return ids.stream()
                .map(id -> entityManager.find(Post.class, Rows.number(id)))
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Long> untouchedDraftOf(long authorId) {
        List<Object> ids = entityManager
                .createNativeQuery(
                        "select id from post where owner_id = ?1 and status = 'DRAFT' and edition = 1 and body = ''"
                                + " and title = '' and not exists (select 1 from working_copy w where w.entry_id = post.id and w.fields <> '')"
                                + " order by id")
                .setParameter(1, authorId)
                .setMaxResults(1)
                .getResultList();
        return ids.stream().map(Rows::number).findFirst();
    }

    @Override
    public boolean addressTaken(String path, long butFor) {
        return isAny("select 1 from post where path = ?1 and id <> ?2", path, butFor);
    }

    @Override
    public boolean slugTaken(Slug slug, long butFor) {
        return isAny("select 1 from post where slug = ?1 and id <> ?2 and status <> 'TRASHED'", slug.text(), butFor);
    }

    private boolean isAny(String query, String text, long butFor) {
        return !entityManager
                .createNativeQuery(query)
                .setParameter(1, text)
                .setParameter(2, butFor)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void refreshMentioning(Collection<String> addresses) {
        Conditions there = new Conditions();
        there.among("m.address", addresses);
        there.query(
                        entityManager,
                        "update post set rendered_with = 0 where id in"
                                + " (select m.post_id from post_mention m where 1 = 1",
                        ")")
                .executeUpdate();
    }

    @Override
    public boolean addressTaken(String path) {
        return !entityManager
                .createNativeQuery("select 1 from post where path = ?1")
                .setParameter(1, path)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Held, and without those that somebody else holds: they are being written or rendered already. */
    @Override
    @SuppressWarnings("unchecked")
    public List<Post> stale(int limit) {
        List<Object> ids = entityManager
                .createNativeQuery("select id from post where rendered_with < " + ContentPipeline.VERSION
                        + " order by rendered_with, id limit " + limit + " for update skip locked")
                .getResultList();
        return ids.stream()
                .map(id -> entityManager.find(Post.class, Rows.number(id)))
                .toList();
    }

    @Override
    public boolean anyStale() {
        return !entityManager
                .createNativeQuery("select 1 from post where rendered_with < " + ContentPipeline.VERSION)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void refreshDynamic() {
        entityManager
                .createNativeQuery("update post set rendered_with = 0 where dynamic = true")
                .executeUpdate();
    }

    @Override
    public void refreshShowing(long mediaId) {
        entityManager
                .createNativeQuery("update post set rendered_with = 0"
                        + " where id in (select entry_id from media_use where media_id = ?1)")
                .setParameter(1, mediaId)
                .executeUpdate();
    }
}
