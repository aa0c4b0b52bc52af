package blog.belonging.persistence.moderation;

import blog.belonging.domain.moderation.Decision;
import blog.belonging.domain.moderation.DecisionChain;
import blog.belonging.domain.moderation.DecisionLine;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaDecisionChain implements DecisionChain {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public End held() {
        return end(" for update");
    }

    @Override
    public End end() {
        return end("");
    }

    private End end(String hold) {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("select length, head from decision_chain where id = 1" + hold)
                .getSingleResult();
        return new End(Rows.number(row[0]), Rows.text(row[1]));
    }

    @Override
    public void add(Decision decision, End newEnd) {
        entityManager.persist(decision);
        entityManager
                .createNativeQuery("update decision_chain set length = ?1, head = ?2 where id = 1")
                .setParameter(1, newEnd.length())
                .setParameter(2, newEnd.head())
                .executeUpdate();
    }

    @Override
    public List<DecisionLine> after(long place, int limit) {
        return lines("where d.id > :key order by d.id", place, limit);
    }

    @Override
    public List<DecisionLine> before(Optional<Long> place, int limit) {
        return lines("where d.id < :key order by d.id desc", place.orElse(Long.MAX_VALUE), limit);
    }

    @Override
    public List<DecisionLine> of(long commentId, int limit) {
        return lines("where d.commentId = :key order by d.id", commentId, limit);
    }

    @Override
    public long lastPlaceOf(long commentId) {
        return Rows.number(entityManager
                .createQuery("select coalesce(max(d.id), 0) from Decision d where d.commentId = :comment")
                .setParameter("comment", commentId)
                .getSingleResult());
    }

    @Override
    public List<DecisionLine> inBatch(long batchId, int limit) {
        return lines("where d.batchId = :key order by d.id", batchId, limit);
    }

    private List<DecisionLine> lines(String condition, long key, int limit) {
        return entityManager
                .createQuery("select d from Decision d " + condition, Decision.class)
                .setParameter("key", key)
                .setMaxResults(limit)
                .getResultStream()
                .map(Decision::line)
                .toList();
    }
}
