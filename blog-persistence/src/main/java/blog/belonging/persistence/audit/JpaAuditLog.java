package blog.belonging.persistence.audit;

import blog.belonging.domain.audit.AuditLine;
import blog.belonging.domain.audit.AuditLog;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@ApplicationScoped
class JpaAuditLog implements AuditLog {

    private static final String SELECT = """
            select e.id, e.happened_at, e.who, e.act, e.subject, e.state_before, e.state_after, e.from_address
              from audit_entry e where 1 = 1
            """;

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    /** A condition of the question and its values, in order. */
    private static final class Conditions {

        private final StringBuilder sql = new StringBuilder(SELECT);
        private final List<Object> values = new ArrayList<>();

        void add(String condition, Object... given) {
            String numbered = condition;
            for (Object value : given) {
                values.add(value);
                numbered = numbered.replaceFirst("\\?(?!\\d)", "?" + values.size());
            }
            sql.append(" and ").append(numbered);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<AuditLine> page(Question question, Optional<Place> after, int size) {
        Conditions conditions = new Conditions();
        if (!question.who().isEmpty()) {
            conditions.add("lower(e.who) like ? escape '!'", "%" + literally(question.who()) + "%");
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
        Query query = entityManager.createNativeQuery(conditions.sql + " order by e.happened_at desc, e.id desc");
        for (int i = 0; i < conditions.values.size(); i++) {
            query.setParameter(i + 1, conditions.values.get(i));
        }
        List<Object[]> rows = query.setMaxResults(size).getResultList();
        return rows.stream().map(JpaAuditLog::line).toList();
    }

    /** What was typed means itself, whatever it means to {@code like}. */
    private static String literally(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
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
