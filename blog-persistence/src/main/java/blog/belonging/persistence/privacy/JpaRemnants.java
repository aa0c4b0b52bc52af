package blog.belonging.persistence.privacy;

import blog.belonging.domain.privacy.Remnants;
import blog.belonging.persistence.shared.Conditions;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Called by whoever holds the run of a kind, and has written already: what is held here is held until the transaction ends. */
@ApplicationScoped
class JpaRemnants implements Remnants {

    private static final String FREE = " and c.status <> 'WITHHELD' and not c.escalated"
            + " and not exists (select 1 from comment_evidence e where e.comment_id = c.id)";

    private static final String SKIP = " for update skip locked";

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public int eraseSenders(Instant end, int most) {
        List<Long> found = ids(
                "select c.id from comment c where (c.commenter_ip <> '' or c.commenter_agent <> '') and c.created_at <= ?1"
                        + FREE + " order by c.id" + limit(most) + SKIP,
                end);
        return change("update comment set commenter_ip = '', commenter_agent = '' where 1 = 1", "id", found);
    }

    @Override
    public int eraseEmails(Instant end, int most) {
        List<Long> found = ids(
                "select c.id from comment c where c.commenter_email <> '' and c.created_at <= ?1" + FREE
                        + " order by c.id" + limit(most) + SKIP,
                end);
        return change("update comment set commenter_email = '' where 1 = 1", "id", found);
    }

    @Override
    public List<Long> removedComments(Instant end, int most) {
        return ids(
                "select c.id from comment c where c.status in ('SPAM', 'TRASHED')"
                        + " and coalesce(c.decided_at, c.created_at) <= ?1" + FREE + " order by c.id" + limit(most),
                end);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Long> onHold(Collection<Long> comments) {
        if (comments.isEmpty()) {
            return List.of();
        }
        Conditions conditions = new Conditions();
        conditions.among("c.id", comments);
        List<Object> rows = conditions
                .query(
                        entityManager,
                        "select c.id from comment c where (c.status = 'WITHHELD' or c.escalated"
                                + " or exists (select 1 from comment_evidence e where e.comment_id = c.id))",
                        "")
                .getResultList();
        return rows.stream().map(Rows::number).toList();
    }

    @Override
    public void removeReportsOf(Collection<Long> comments) {
        change("delete from comment_report where 1 = 1", "comment_id", List.copyOf(comments));
    }

    @Override
    public int removeReports(Instant end, int most) {
        List<Long> found = ids(
                "select r.id from comment_report r where not r.open and r.made_at <= ?1 and not exists"
                        + " (select 1 from comment c where c.id = r.comment_id and (c.status = 'WITHHELD' or c.escalated"
                        + " or exists (select 1 from comment_evidence e where e.comment_id = c.id)))"
                        + " order by r.id" + limit(most) + SKIP,
                end);
        return change("delete from comment_report where 1 = 1", "id", found);
    }

    @Override
    public int eraseAuditAddresses(Instant end, int most) {
        List<Long> found = ids(
                "select a.id from audit_entry a where a.from_address <> '' and a.happened_at <= ?1 order by a.id"
                        + limit(most) + SKIP,
                end);
        return change("update audit_entry set from_address = '' where 1 = 1", "id", found);
    }

    @Override
    @SuppressWarnings("unchecked")
    public int removeRequests(Instant end, Instant unconfirmed, int most) {
        List<Object> rows = entityManager
                .createNativeQuery(
                        "select r.id from privacy_request r where r.state = 'ANSWERED' and r.answered_at <= ?1"
                                + " or r.state = 'UNCONFIRMED' and r.received_at <= ?2 order by r.id" + limit(most)
                                + SKIP)
                .setParameter(1, end.toEpochMilli())
                .setParameter(2, unconfirmed.toEpochMilli())
                .getResultList();
        return change(
                "delete from privacy_request where 1 = 1",
                "id",
                rows.stream().map(Rows::number).toList());
    }

    private static String limit(int most) {
        return " limit " + most;
    }

    @SuppressWarnings("unchecked")
    private List<Long> ids(String sql, Instant end) {
        List<Object> rows = entityManager
                .createNativeQuery(sql)
                .setParameter(1, end.toEpochMilli())
                .getResultList();
        return rows.stream().map(Rows::number).toList();
    }

    private int change(String sql, String column, List<Long> ids) {
        if (ids.isEmpty()) {
            return 0;
        }
        Conditions conditions = new Conditions();
        conditions.among(column, ids);
        conditions.query(entityManager, sql, "").executeUpdate();
        return ids.size();
    }
}
