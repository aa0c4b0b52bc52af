package blog.belonging.persistence.comment;

import blog.belonging.domain.comment.AnswerSubscription;
import blog.belonging.domain.comment.AnswerSubscriptions;
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

@ApplicationScoped
class JpaAnswerSubscriptions implements AnswerSubscriptions {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.MODERATION);
    }

    @Override
    public void add(AnswerSubscription subscription) {
        entityManager.persist(subscription);
    }

    @Override
    public Optional<AnswerSubscription> byId(long id) {
        return Optional.ofNullable(entityManager.find(AnswerSubscription.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<AnswerSubscription> under(long entryId) {
        return entityManager
                .createQuery(
                        "select s from AnswerSubscription s where s.entryId = :entry order by s.id",
                        AnswerSubscription.class)
                .setParameter("entry", entryId)
                .getResultList();
    }

    @Override
    public int unanswered(String email) {
        return Rows.whole(entityManager
                .createQuery("select count(s) from AnswerSubscription s"
                        + " where s.email = :email and s.askedAt is not null and s.confirmedAt is null")
                .setParameter("email", email)
                .getSingleResult());
    }

    @Override
    public void remove(AnswerSubscription subscription) {
        entityManager.remove(subscription);
    }

    /** Whoever was removed from the comments is removed here, too. */
    @Override
    public void removeStale(Instant moment) {
        entityManager
                .createNativeQuery(
                        "delete from answer_subscription where confirmed_at is null and asked_at is not null and asked_at < ?1")
                .setParameter(1, moment.toEpochMilli())
                .executeUpdate();
        entityManager.createNativeQuery("""
                        delete from answer_subscription where not exists
                          (select 1 from comment c where c.entry_id = answer_subscription.entry_id
                              and lower(c.commenter_email) = answer_subscription.email
                              and c.status in ('UNCONFIRMED', 'PENDING', 'APPROVED'))
                        """).executeUpdate();
    }
}
