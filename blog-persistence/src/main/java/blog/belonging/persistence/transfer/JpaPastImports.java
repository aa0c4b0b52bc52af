package blog.belonging.persistence.transfer;

import blog.belonging.domain.shared.Slice;
import blog.belonging.domain.transfer.ImportStep;
import blog.belonging.domain.transfer.ImportTask;
import blog.belonging.domain.transfer.PastImports;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaPastImports implements PastImports {

    /** Without the report, which may be long. */
    private static final String LINES = """
            select t.id, t.name, t.dry_run, t.fetches, t.state, t.step, t.done, t.total, t.who, t.asked_at, t.finished_at, t.refusal, t.folder
              from import_task t
            """;

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public Slice<Line> page(int number, int size) {
        int total = Rows.whole(entityManager
                .createNativeQuery("select count(*) from import_task")
                .getSingleResult());
        return Slice.nearest(number, size, total, skipped -> lines(skipped, size));
    }

    @SuppressWarnings("unchecked")
    private List<Line> lines(int skipped, int limit) {
        List<Object[]> rows = entityManager
                .createNativeQuery(LINES + " order by t.asked_at desc, t.id desc")
                .setFirstResult(skipped)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(JpaPastImports::line).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Line> one(long id) {
        List<Object[]> rows = entityManager
                .createNativeQuery(LINES + " where t.id = ?1")
                .setParameter(1, id)
                .getResultList();
        return Rows.first(rows).map(JpaPastImports::line);
    }

    @Override
    public String report(long id) {
        return entityManager
                .createQuery("select t.report from ImportTask t where t.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse("");
    }

    private static Line line(@Nullable Object[] row) {
        return new Line(
                Rows.number(row[0]),
                Rows.text(row[1]),
                Rows.yes(row[2]),
                Rows.yes(row[3]),
                ImportTask.State.valueOf(Rows.text(row[4])),
                ImportStep.valueOf(Rows.text(row[5])),
                Rows.whole(row[6]),
                Rows.whole(row[7]),
                Rows.text(row[8]),
                Rows.instant(row[9]),
                Optional.ofNullable(row[10]).map(Rows::instant),
                Rows.text(row[11]),
                !Rows.text(row[12]).isEmpty());
    }
}
