package blog.belonging.persistence.audit;

import blog.belonging.domain.audit.AuditLine;
import blog.belonging.domain.audit.AuditLog;
import blog.belonging.persistence.shared.Conditions;
import blog.belonging.persistence.shared.Like;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaAuditLog implements AuditLog {

    private static final String SELECT = """
            select e.id, e.happened_at, e.who, e.act, e.subject, e.state_before, e.state_after, e.from_address
              from audit_entry e where 1 = 1
            """;

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    @SuppressWarnings("unchecked")
    public List<AuditLine> page(Question question, Optional<Place> after, int size) {
        Conditions conditions = new Conditions();
        if (!question.who().isEmpty()) {
            conditions.add("lower(e.who) like ? escape '!'", Like.containing(question.who()));
        }
        if (!question.act().isEmpty()) {
            conditions.add("e.act = ?", question.act());
        }
        question.from().ifPresent(from -> conditions.add("e.happened_at >= ?", from.toEpochMilli()));
        question.until().ifPresent(until -> conditions.add("e.happened_at < ?", until.toEpochMilli()));
        after.ifPresent(place -> conditions.add(
                "(e.happened_at < ? or e.happened_at = ? and e.id < ?)",
                place.at().toEpochMilli(),
                place.at().toEpochMilli(),
                place.id()));
        List<Object[]> rows = conditions
                .query(entityManager, SELECT, " order by e.happened_at desc, e.id desc")
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(JpaAuditLog::line).toList();
    }

    private static AuditLine line(Object[] row) {
        return new AuditLine(
                Rows.number(row[0]),
                Rows.instant(row[1]),
                Rows.text(row[2]),
                Rows.text(row[3]),
                Rows.text(row[4]),
                Rows.text(row[5]),
                Rows.text(row[6]),
                Rows.text(row[7]));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> acts() {
        List<Object> rows = entityManager
                .createNativeQuery("select distinct e.act from audit_entry e order by e.act")
                .getResultList();
        return rows.stream().map(Rows::text).toList();
    }
}
