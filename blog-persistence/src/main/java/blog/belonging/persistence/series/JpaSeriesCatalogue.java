package blog.belonging.persistence.series;

import blog.belonging.domain.series.InstalmentLine;
import blog.belonging.domain.series.Series;
import blog.belonging.domain.series.SeriesCatalogue;
import blog.belonging.domain.series.SeriesLine;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.persistence.shared.Rows;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaSeriesCatalogue implements SeriesCatalogue {

    private static final String LINE = "select s.id, s.version, s.title, s.slug, s.description,"
            + " (select count(*) from series_instalment i where i.series_id = s.id) from series s";

    private static final String POST =
            "select p.id, p.title_plain, case when p.status = 'PUBLISHED' and p.visibility = 'PUBLIC' then 1 else 0 end from post p";

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.SERIES);
    }

    @Override
    public void add(Series series) {
        entityManager.persist(series);
    }

    @Override
    public void remove(Series series) {
        entityManager.remove(series);
    }

    @Override
    public Optional<Series> held(long id) {
        return Optional.ofNullable(entityManager.find(Series.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Series> bySlug(Slug slug) {
        return Rows.first(entityManager
                .createQuery("select s from Series s where s.slug = :slug", Series.class)
                .setParameter("slug", slug)
                .getResultList());
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<SeriesLine> all(int limit) {
        List<Object[]> rows = entityManager
                .createNativeQuery(LINE + " order by lower(s.title), s.id")
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(JpaSeriesCatalogue::line).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<SeriesLine> line(long id) {
        List<Object[]> rows = entityManager
                .createNativeQuery(LINE + " where s.id = ?1")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().map(JpaSeriesCatalogue::line).findFirst();
    }

    private static SeriesLine line(Object[] row) {
        return new SeriesLine(
                Rows.number(row[0]),
                Rows.number(row[1]),
                Rows.text(row[2]),
                Rows.text(row[3]),
                Rows.text(row[4]),
                Permalinks.series(new Slug(Rows.text(row[3]))),
                Rows.whole(row[5]));
    }

    @Override
    public List<InstalmentLine> instalments(long id) {
        return posts(
                " join series_instalment i on i.post_id = p.id where i.series_id = " + id + " order by i.position",
                Integer.MAX_VALUE);
    }

    @Override
    public List<InstalmentLine> unserialised(int limit) {
        return posts(
                " where p.status <> 'TRASHED' and not exists (select 1 from series_instalment i where i.post_id = p.id)"
                        + " order by coalesce(p.published_at, p.modified_at) desc, p.id desc",
                limit);
    }

    @SuppressWarnings("unchecked")
    private List<InstalmentLine> posts(String condition, int limit) {
        List<Object[]> rows = entityManager
                .createNativeQuery(POST + condition)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new InstalmentLine(Rows.number(row[0]), Rows.text(row[1]), Rows.whole(row[2]) == 1))
                .toList();
    }

    @Override
    public List<Long> takenElsewhere(List<Long> postIds, long butFor) {
        return postIds.stream().filter(post -> !isFree(post, butFor)).toList();
    }

    /** A post that is not there is not free either. */
    private boolean isFree(long post, long butFor) {
        return !entityManager
                .createNativeQuery("select 1 from post p where p.id = ?1 and not exists"
                        + " (select 1 from series_instalment i where i.post_id = p.id and i.series_id <> ?2)")
                .setParameter(1, post)
                .setParameter(2, butFor)
                .getResultList()
                .isEmpty();
    }
}
