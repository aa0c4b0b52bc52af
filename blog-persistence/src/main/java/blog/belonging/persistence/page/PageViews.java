package blog.belonging.persistence.page;

import blog.belonging.domain.content.LeadPicture;
import blog.belonging.domain.content.Rendition;
import blog.belonging.domain.page.PageView;
import blog.belonging.domain.shared.SafeHtml;
import blog.belonging.domain.site.CommentPolicy;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** A page with all that is shown of it. Which pages, published or not, is for others to say. */
@ApplicationScoped
class PageViews {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    /** @param condition in which {@code :key} is meant, and which few rows meet: for a limit, EclipseLink prepares the query each time anew */
    Optional<PageView> one(String condition, Object key, int part) {
        return Rows.first(entityManager
                        .createQuery("""
                                select p.id, p.path, p.rendition.title, p.rendition.plainTitle, p.rendition.excerpt, p.rendition.html,
                                       p.modifiedAt, p.commentsOpen, p.commentCount, p.password, p.rendition.picture,
                                       p.seoTitle, p.seoDescription, p.commentPolicy, s.commentPolicy
                                  from StaticPage p, Site s
                                 where s.id = 1 and\s""" + condition + " order by p.id", Object[].class)
                        .setParameter("key", key)
                        .getResultList())
                .flatMap(row -> view(row, part));
    }

    private static Optional<PageView> view(Object[] row, int part) {
        List<String> parts = Rendition.parts(Rows.html(row[5]).html());
        if (part < 1 || part > parts.size()) {
            return Optional.empty();
        }
        return Optional.of(new PageView(
                Rows.number(row[0]),
                Rows.text(row[1]),
                Rows.html(row[2]),
                Rows.text(row[3]),
                Rows.text(row[4]),
                new SafeHtml(parts.get(part - 1)),
                part,
                parts.size(),
                Rows.instant(row[6]),
                LeadPicture.read(Rows.text(row[10])),
                Rows.yes(row[7]) && CommentPolicy.of(Rows.text(row[13]), Rows.text(row[14])) != CommentPolicy.CLOSED,
                Rows.whole(row[8]),
                Rows.text(row[9]),
                new PageView.Snippet(Rows.text(row[11]), Rows.text(row[12]))));
    }
}
