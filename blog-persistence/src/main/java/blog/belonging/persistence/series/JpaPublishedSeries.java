package blog.belonging.persistence.series;

import blog.belonging.domain.content.LeadPicture;
import blog.belonging.domain.post.PostLink;
import blog.belonging.domain.post.ReadingTime;
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
        return rows.stream().map(JpaPublishedSeries::link).toList();
    }

    private static PostLink link(Object[] row) {
        return new PostLink(
                Rows.text(row[0]),
                new SafeHtml(Rows.text(row[1])),
                Rows.instant(row[2]),
                ReadingTime.of(Rows.whole(row[3])),
                LeadPicture.read(Rows.text(row[4])));
    }
}
