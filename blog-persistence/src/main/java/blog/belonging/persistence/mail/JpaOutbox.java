package blog.belonging.persistence.mail;

import blog.belonging.domain.mail.Outbox;
import blog.belonging.domain.mail.PostedLetter;
import blog.belonging.persistence.shared.Rows;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.persistence.sessions.UnitOfWork;

@ApplicationScoped
class JpaOutbox implements Outbox {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.MAIL);
    }

    @Override
    public void add(PostedLetter letter) {
        entityManager.persist(letter);
    }

    @Override
    public boolean has(String once) {
        return entityManager
                        .createQuery("select count(l) from PostedLetter l where l.onceKey = :once", Long.class)
                        .setParameter("once", once)
                        .getSingleResult()
                > 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<PostedLetter> heldDue(Instant now, int most) {
        // By the connection that will write, or nothing would be held any more when this method returns.
        entityManager.unwrap(UnitOfWork.class).beginEarlyTransaction();
        List<Object> ids = entityManager
                .createNativeQuery("select id from mail_outbox where state in ('WAITING', 'TAKEN') and due_at <= ?1"
                        + " order by due_at, id limit " + most + " for update skip locked")
                .setParameter(1, now.toEpochMilli())
                .getResultList();
        return ids.stream()
                .map(id -> entityManager.find(PostedLetter.class, Rows.number(id)))
                .toList();
    }

    @Override
    public Optional<PostedLetter> held(long id) {
        return Optional.ofNullable(entityManager.find(PostedLetter.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<PostedLetter> heldInTrouble(Instant now) {
        return entityManager
                .createQuery(
                        "select l from PostedLetter l where (l.state = blog.belonging.domain.mail.PostedLetter.State.GIVEN_UP"
                                + " or l.state = blog.belonging.domain.mail.PostedLetter.State.WAITING and l.dueAt > :now)"
                                + " and l.body <> '' and (l.goodUntil is null or l.goodUntil > :now) order by l.id",
                        PostedLetter.class)
                .setParameter("now", now)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public void emptyUseless(Instant now) {
        entityManager
                .createNativeQuery("update mail_outbox set body = '', html = '', headers = ''"
                        + " where state = 'GIVEN_UP' and good_until <= ?1")
                .setParameter(1, now.toEpochMilli())
                .executeUpdate();
    }

    @Override
    public boolean removeUnsent(String once) {
        return entityManager
                        .createNativeQuery(
                                "delete from mail_outbox where once_key = ?1 and state in ('WAITING', 'GIVEN_UP')")
                        .setParameter(1, once)
                        .executeUpdate()
                > 0;
    }

    @Override
    public void removeSettledBefore(Instant moment) {
        entityManager
                .createNativeQuery("delete from mail_outbox where state in ('SENT', 'GIVEN_UP') and settled_at < ?1")
                .setParameter(1, moment.toEpochMilli())
                .executeUpdate();
    }
}
