package blog.belonging.persistence.series;

import blog.belonging.domain.content.LeadPicture;
import blog.belonging.domain.post.PostLink;
import blog.belonging.domain.post.ReadingTime;
import blog.belonging.domain.series.Instalment;
import blog.belonging.domain.series.PublishedSeries;
import blog.belonging.domain.series.SeriesView;
import blog.belonging.domain.shared.SafeHtml;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

@ApplicationScoped
class JpaPublishedSeries implements PublishedSeries {

    private static final String PUBLISHED = "p.status = 'PUBLISHED' and p.visibility = 'PUBLIC'";

    /** From the outside, so that H2 begins with the series and not with all posts. */
    private static final String VIEW = "select s.id, s.title, s.description, s.slug, count(p.id) from series s"
            + " join series_instalment i on i.series_id = s.id left join post p on p.id = i.post_id and " + PUBLISHED
            + " where p.id is not null";

    private static final String GROUPED = " group by s.id, s.title, s.description, s.slug";

    private static final String LINK = "p.path, p.title_html, p.published_at, p.words, p.picture";

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    @SuppressWarnings("unchecked")
    public List<SeriesView> all(int limit) {
        List<Object[]> rows = entityManager
                .createNativeQuery(VIEW + GROUPED + " order by lower(s.title), s.id")
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(JpaPublishedSeries::view).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<SeriesView> bySlug(Slug slug) {
        List<Object[]> rows = entityManager
                .createNativeQuery(VIEW + " and s.slug = ?1" + GROUPED)
                .setParameter(1, slug.text())
                .getResultList();
        return rows.stream().map(JpaPublishedSeries::view).findFirst();
    }

    private static SeriesView view(Object[] row) {
        return new SeriesView(
                Rows.number(row[0]),
                Rows.text(row[1]),
                Rows.text(row[2]),
                Permalinks.series(new Slug(Rows.text(row[3]))),
                Rows.whole(row[4]));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<PostLink> instalments(long seriesId) {
        List<Object[]> rows = entityManager
                .createNativeQuery("select " + LINK + " from series_instalment i join post p on p.id = i.post_id and "
                        + PUBLISHED + " where i.series_id = ?1 order by i.position")
                .setParameter(1, seriesId)
                .getResultList();
        return rows.stream().map(row -> link(row, 0)).toList();
    }

    /** One statement: a series is short. */
    @Override
    @SuppressWarnings("unchecked")
    public Optional<Instalment> instalment(long postId) {
        List<Object[]> rows = entityManager
                .createNativeQuery("select s.title, s.slug, p.id, " + LINK + " from series_instalment here"
                        + " join series s on s.id = here.series_id join series_instalment i on i.series_id = s.id"
                        + " join post p on p.id = i.post_id and " + PUBLISHED
                        + " where here.post_id = ?1 order by i.position")
                .setParameter(1, postId)
                .getResultList();
        return IntStream.range(0, rows.size())
                .filter(place -> Rows.number(rows.get(place)[2]) == postId)
                .mapToObj(place -> instalment(rows, place))
                .findFirst();
    }

    private static Instalment instalment(List<Object[]> rows, int place) {
        Object[] row = rows.get(place);
        return new Instalment(
                Rows.text(row[0]),
                Permalinks.series(new Slug(Rows.text(row[1]))),
                place + 1,
                rows.size(),
                place == 0 ? Optional.empty() : Optional.of(link(rows.get(place - 1), 3)),
                place == rows.size() - 1 ? Optional.empty() : Optional.of(link(rows.get(place + 1), 3)));
    }

    private static PostLink link(Object[] row, int from) {
        return new PostLink(
                Rows.text(row[from]),
                new SafeHtml(Rows.text(row[from + 1])),
                Rows.instant(row[from + 2]),
                ReadingTime.of(Rows.whole(row[from + 3])),
                LeadPicture.read(Rows.text(row[from + 4])));
    }
}
