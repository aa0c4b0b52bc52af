package blog.belonging.persistence.post;

import blog.belonging.domain.content.LeadPicture;
import blog.belonging.domain.post.PostLink;
import blog.belonging.domain.post.ReadingTime;
import blog.belonging.domain.shared.SafeHtml;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The posts around a post: the one before, the one after, what is related, what mentions it, and whether it is part of a series. One statement, however many there are. */
@ApplicationScoped
class PostNeighbours {

    private static final String COLUMNS = "p.path, p.title_html, p.published_at, p.words, p.picture";

    private static final String SELECT = "select 'OLDER', 0, " + COLUMNS + beside("- 1")
            + " union all select 'NEWER', 0, " + COLUMNS + beside("+ 1")
            + " union all select 'RELATED', r.position, " + COLUMNS
            + " from post_related r join post p on p.id = r.related_id"
            + " where r.post_id = ?1 and p.status = 'PUBLISHED' and p.visibility = 'PUBLIC'"
            + " union all select 'MENTIONING', row_number() over (order by p.published_at desc, p.id desc), " + COLUMNS
            + " from post_mention m join post p on p.id = m.post_id"
            + " where m.address = ?2 and p.id <> ?1 and p.status = 'PUBLISHED' and p.visibility = 'PUBLIC'"
            + " union all select 'SERIES', 0, '', '', 0, 0, '' from series_instalment i where i.post_id = ?1 order by 1, 2";

    /** Posts that mention a much-cited one: the latest of them. */
    private static final int MENTIONING = 10;

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    record Found(
            Optional<PostLink> older,
            Optional<PostLink> newer,
            List<PostLink> related,
            List<PostLink> mentioning,
            boolean inSeries) {}

    private static String beside(String place) {
        return " from post_place here join post_place l on l.kind = 'ALL' and l.list_id = 0 and l.place = here.place "
                + place + " join post p on p.id = l.post_id"
                + " where here.kind = 'ALL' and here.list_id = 0 and here.post_id = ?1";
    }

    @SuppressWarnings("unchecked")
    Found of(long post, String address) {
        List<Object[]> rows = entityManager
                .createNativeQuery(SELECT)
                .setParameter(1, post)
                .setParameter(2, address)
                .getResultList();
        return new Found(
                Rows.first(links(rows, "OLDER")),
                Rows.first(links(rows, "NEWER")),
                links(rows, "RELATED"),
                links(rows, "MENTIONING").stream().limit(MENTIONING).toList(),
                rows.stream().anyMatch(row -> Rows.text(row[0]).equals("SERIES")));
    }

    private static List<PostLink> links(List<Object[]> rows, String which) {
        return rows.stream()
                .filter(row -> Rows.text(row[0]).equals(which))
                .map(row -> new PostLink(
                        Rows.text(row[2]),
                        new SafeHtml(Rows.text(row[3])),
                        Rows.instant(row[4]),
                        ReadingTime.of(Rows.whole(row[5])),
                        LeadPicture.read(Rows.text(row[6]))))
                .toList();
    }
}
