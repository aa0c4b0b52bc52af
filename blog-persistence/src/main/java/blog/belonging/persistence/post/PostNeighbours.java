package blog.belonging.persistence.post;

import blog.belonging.domain.content.LeadPicture;
import blog.belonging.domain.post.Instalment;
import blog.belonging.domain.post.PostLink;
import blog.belonging.domain.post.ReadingTime;
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

/**
 * What stands around a post: who wrote it, its terms, the posts before and after it, what is related, what mentions it, and its place in a
 * series. One statement, however much there is.
 */
@ApplicationScoped
class PostNeighbours {

    /** In the order of {@link #link}. */
    static final String LINK = "p.published_at, p.words, p.path, p.title_html, p.picture";

    private static final String PUBLISHED = "p.status = 'PUBLISHED' and p.visibility = 'PUBLIC'";

    /** The same columns as of {@link PostCredits#select}. */
    private static final String AROUND = " union all select 'OLDER', 0, 0, " + LINK + ", '', '', ''" + beside("- 1")
            + " union all select 'NEWER', 0, 0, " + LINK + ", '', '', ''" + beside("+ 1")
            + " union all select 'RELATED', 0, r.position, " + LINK + ", '', '', ''"
            + " from post_related r join post p on p.id = r.related_id where r.post_id = ?1 and " + PUBLISHED
            + " union all select 'MENTIONING', 0, row_number() over (order by p.published_at desc, p.id desc), " + LINK
            + ", '', '', '' from post_mention m join post p on p.id = m.post_id"
            + " where m.address = ?2 and p.id <> ?1 and " + PUBLISHED
            + " union all select 'SERIES', p.id, i.position, " + LINK + ", s.title, s.slug, ''"
            + " from series_instalment here join series s on s.id = here.series_id"
            + " join series_instalment i on i.series_id = s.id join post p on p.id = i.post_id and " + PUBLISHED
            + " where here.post_id = ?1";

    /** Posts that mention a much-cited one: the latest of them. */
    private static final int MENTIONING = 10;

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    record Found(
            PostCredits.Found credits,
            Optional<PostLink> older,
            Optional<PostLink> newer,
            List<PostLink> related,
            List<PostLink> mentioning,
            Optional<Instalment> instalment) {}

    private static String beside(String place) {
        return " from post_place here join post_place l on l.kind = 'ALL' and l.list_id = 0 and l.place = here.place "
                + place + " join post p on p.id = l.post_id"
                + " where here.kind = 'ALL' and here.list_id = 0 and here.post_id = ?1";
    }

    @SuppressWarnings("unchecked")
    Found of(long post, String address) {
        List<Object[]> rows = entityManager
                .createNativeQuery(PostCredits.together(PostCredits.select("?1") + AROUND))
                .setParameter(1, post)
                .setParameter(2, address)
                .getResultList();
        return new Found(
                PostCredits.found(rows),
                Rows.first(links(rows, "OLDER")),
                Rows.first(links(rows, "NEWER")),
                links(rows, "RELATED"),
                links(rows, "MENTIONING").stream().limit(MENTIONING).toList(),
                instalment(rows(rows, "SERIES"), post));
    }

    private static List<Object[]> rows(List<Object[]> rows, String which) {
        return rows.stream().filter(row -> Rows.text(row[0]).equals(which)).toList();
    }

    private static List<PostLink> links(List<Object[]> rows, String which) {
        return rows(rows, which).stream().map(PostNeighbours::link).toList();
    }

    /** Only what is published counts, the post itself too. */
    private static Optional<Instalment> instalment(List<Object[]> series, long post) {
        return IntStream.range(0, series.size())
                .filter(place -> Rows.number(series.get(place)[1]) == post)
                .mapToObj(place -> new Instalment(
                        Rows.text(series.get(place)[8]),
                        Permalinks.series(new Slug(Rows.text(series.get(place)[9]))),
                        place + 1,
                        series.size(),
                        place == 0 ? Optional.empty() : Optional.of(link(series.get(place - 1))),
                        place == series.size() - 1 ? Optional.empty() : Optional.of(link(series.get(place + 1)))))
                .findFirst();
    }

    private static PostLink link(Object[] row) {
        return link(row, 3);
    }

    /** @param first the column of the row that {@link #LINK} begins at */
    static PostLink link(Object[] row, int first) {
        return new PostLink(
                Rows.text(row[first + 2]),
                new SafeHtml(Rows.text(row[first + 3])),
                Rows.instant(row[first]),
                ReadingTime.of(Rows.whole(row[first + 1])),
                LeadPicture.read(Rows.text(row[first + 4])));
    }
}
