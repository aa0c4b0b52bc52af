package blog.belonging.persistence.transfer;

import blog.belonging.domain.transfer.ImportJob;
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

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    @SuppressWarnings("unchecked")
    public List<Line> latest(int limit) {
        List<Object[]> rows =
                entityManager.createNativeQuery("""
                        select j.source, j.state, j.done, j.total, j.started_at, j.finished_at
                          from import_job j order by j.started_at desc, j.id desc
                        """).setMaxResults(limit).getResultList();
        return rows.stream().map(JpaPastImports::line).toList();
    }

    private static Line line(@Nullable Object[] row) {
        return new Line(
                Rows.text(row[0]),
                ImportJob.State.valueOf(Rows.text(row[1])),
                Rows.whole(row[2]),
                Rows.whole(row[3]),
                Rows.instant(row[4]),
                Optional.ofNullable(row[5]).map(Rows::instant));
    }
}
