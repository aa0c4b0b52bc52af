package blog.belonging.persistence.comment;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.Comments;
import blog.belonging.persistence.shared.Rows;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

@ApplicationScoped
class JpaComments implements Comments {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.COMMENT);
    }

    @Override
    public void add(Comment comment) {
        entityManager.persist(comment);
    }

    @Override
    public Optional<Comment> byId(long id) {
        return Optional.ofNullable(entityManager.find(Comment.class, id));
    }

    @Override
    public int unconfirmedOf(String email) {
        return Rows.whole(
                entityManager.createQuery("""
                        select count(c) from Comment c
                         where c.commenter.email = :email
                           and c.status = blog.belonging.domain.comment.Comment.Status.UNCONFIRMED
                        """).setParameter("email", email).getSingleResult());
    }

    @Override
    public List<Comment> heldUnconfirmedBefore(Instant moment, int limit) {
        return entityManager
                .createQuery("""
                        select c.id from Comment c
                         where c.status = blog.belonging.domain.comment.Comment.Status.UNCONFIRMED and c.createdAt < :moment
                         order by c.id
                        """, Long.class)
                .setParameter("moment", moment)
                .setMaxResults(limit)
                .getResultStream()
                .map(id -> entityManager.find(Comment.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(Objects::nonNull)
                .filter(comment -> comment.status() == Comment.Status.UNCONFIRMED)
                .toList();
    }

    @Override
    public void forget(Comment comment) {
        entityManager.remove(comment);
    }

    @Override
    public List<Comment> under(long entryId) {
        return entityManager
                .createQuery("select c from Comment c where c.entryId = :entry", Comment.class)
                .setParameter("entry", entryId)
                .getResultList();
    }

    @Override
    public Optional<Comment> held(long id) {
        return Optional.ofNullable(entityManager.find(Comment.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public boolean isSaid(String text, long id) {
        String digest = Comment.wordsDigest(text);
        return !digest.isEmpty()
                && !entityManager
                        .createQuery(
                                "select c.id from Comment c where c.wordsDigest = :digest and c.id <> :id"
                                        + " and c.status <> blog.belonging.domain.comment.Comment.Status.UNCONFIRMED",
                                Long.class)
                        .setParameter("digest", digest)
                        .setParameter("id", id)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    @Override
    public Optional<Comment> repeated(long entryId, String email, String text, Instant since) {
        return entityManager
                .createQuery("""
                        select c from Comment c
                         where c.wordsDigest = :digest and c.entryId = :entry and c.commenter.email = :email
                           and c.createdAt > :since and c.body = :text
                         order by c.id
                        """, Comment.class)
                .setParameter("digest", Comment.wordsDigest(text))
                .setParameter("entry", entryId)
                .setParameter("email", email)
                .setParameter("since", since)
                .setParameter("text", text)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean isKnown(String name, String email) {
        return !entityManager
                .createQuery("""
                        select c.id from Comment c
                         where c.commenter.email = :email and c.commenter.name = :name
                           and c.status = blog.belonging.domain.comment.Comment.Status.APPROVED
                        """, Long.class)
                .setParameter("email", email)
                .setParameter("name", name)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Map<Long, Long> entriesOf(Collection<Long> ids) {
        Map<Long, Long> entries = new HashMap<>();
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery("select c.id, c.entryId from Comment c where c.id in :ids", Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> entries.put((Long) row[0], (Long) row[1]));
        }
        return entries;
    }

    @Override
    public List<Long> shownOf(String email, int limit) {
        return entityManager
                .createQuery("""
                        select c.id from Comment c
                         where lower(c.commenter.email) = :email
                           and c.status in (blog.belonging.domain.comment.Comment.Status.APPROVED,
                                            blog.belonging.domain.comment.Comment.Status.PENDING)
                         order by c.id desc
                        """, Long.class)
                .setParameter("email", email.toLowerCase(Locale.ROOT))
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Comment> answersTo(long id) {
        return entityManager
                .createQuery("select c from Comment c where c.parentId = :id", Comment.class)
                .setParameter("id", id)
                .getResultList();
    }

    @Override
    public void remove(Comment comment) {
        entityManager.remove(comment);
    }
}
