package blog.belonging.persistence.comment;

import blog.belonging.domain.comment.Discussion;
import blog.belonging.domain.comment.Discussions;
import blog.belonging.domain.site.CommentPeriod;
import blog.belonging.domain.site.CommentPolicy;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaDiscussions implements Discussions {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    @SuppressWarnings("unchecked")
    public Optional<Discussion> under(long entryId) {
        List<Object[]> rows =
                entityManager.createNativeQuery("""
                        select p.id, p.path, p.title_plain, p.comments_open, p.comment_policy, p.published_at, true,
                               s.comment_policy, s.comments_close_after
                          from post p, site s
                         where p.id = ?1 and p.status = 'PUBLISHED' and p.visibility = 'PUBLIC' and p.path <> ''
                         union all
                        select g.id, g.path, g.title_plain, g.comments_open, g.comment_policy, g.published_at, false,
                               s.comment_policy, s.comments_close_after
                          from static_page g, site s
                         where g.id = ?1 and g.status = 'PUBLISHED' and g.visibility = 'PUBLIC' and g.path <> ''
                        """).setParameter(1, entryId).getResultList();
        return rows.stream().findFirst().map(JpaDiscussions::discussion);
    }

    private static Discussion discussion(Object[] row) {
        return new Discussion(
                Rows.number(row[0]),
                Rows.text(row[1]),
                Rows.text(row[2]),
                Rows.yes(row[3]),
                CommentPolicy.of(Rows.text(row[4]), Rows.text(row[7])),
                new CommentPeriod(Rows.whole(row[8])),
                Rows.instant(row[5]),
                Rows.yes(row[6]));
    }
}
