package blog.belonging.persistence.privacy;

import blog.belonging.domain.privacy.Retention.Kind;
import blog.belonging.domain.privacy.RetentionRuns;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaRetentionRuns implements RetentionRuns {

    private static final String SELECT =
            "select kind, due_at, ran_at, last_count, open_count, total from retention_run";

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    @SuppressWarnings("unchecked")
    public List<Run> all() {
        List<Object[]> rows = entityManager.createNativeQuery(SELECT).getResultList();
        return rows.stream()
                .map(JpaRetentionRuns::run)
                .sorted(Comparator.comparing(Run::kind))
                .toList();
    }

    @Override
    public Run held(Kind kind) {
        // Written and not only read: what follows is then done by the same connection, and kept although no entity
        // changes.
        entityManager
                .createNativeQuery("update retention_run set due_at = due_at where kind = ?1")
                .setParameter(1, kind.name())
                .executeUpdate();
        return run((Object[]) entityManager
                .createNativeQuery(SELECT + " where kind = ?1")
                .setParameter(1, kind.name())
                .getSingleResult());
    }

    private static Run run(Object[] row) {
        return new Run(
                Kind.valueOf(Rows.text(row[0])),
                moment(row[1]),
                moment(row[2]),
                Rows.whole(row[3]),
                Rows.whole(row[4]),
                Rows.number(row[5]));
    }

    private static Optional<Instant> moment(Object value) {
        return Optional.of(Rows.number(value)).filter(at -> at > 0).map(Instant::ofEpochMilli);
    }

    @Override
    public void keep(Run run) {
        entityManager
                .createNativeQuery("update retention_run set due_at = ?1, ran_at = ?2, last_count = ?3,"
                        + " open_count = ?4, total = ?5 where kind = ?6")
                .setParameter(1, run.dueAt().map(Instant::toEpochMilli).orElse(0L))
                .setParameter(2, run.ranAt().map(Instant::toEpochMilli).orElse(0L))
                .setParameter(3, run.last())
                .setParameter(4, run.open())
                .setParameter(5, run.total())
                .setParameter(6, run.kind().name())
                .executeUpdate();
    }

    @Override
    public void hurry(Instant now) {
        entityManager
                .createNativeQuery("update retention_run set due_at = ?1")
                .setParameter(1, now.toEpochMilli())
                .executeUpdate();
    }
}
