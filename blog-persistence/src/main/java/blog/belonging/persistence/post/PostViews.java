package blog.belonging.persistence.post;

import blog.belonging.domain.content.LeadPicture;
import blog.belonging.domain.content.Outline;
import blog.belonging.domain.content.Rendition;
import blog.belonging.domain.post.PostView;
import blog.belonging.domain.shared.SafeHtml;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** A whole post with all that stands around it: two statements, however much that is. Which posts may be seen is for others to say. */
@ApplicationScoped
class PostViews {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    PostNeighbours neighbours;

    @Inject
    CommentTime commentTime;

    /** @param condition in which {@code :key} is meant, and which few rows meet: for a limit, EclipseLink prepares the query each time anew */
    Optional<PostView> one(String condition, Object key, int part) {
        return Rows.first(entityManager
                        .createQuery("""
                                select p.id, p.path, p.rendition.title, p.rendition.plainTitle, p.rendition.excerpt, p.rendition.html,
                                       p.publishedAt, p.modifiedAt, p.commentsOpen, p.commentCount, p.password,
                                       p.rendition.words, p.rendition.picture, p.rendition.outline, p.seoTitle, p.seoDescription,
                                       s.commentsCloseAfter, p.commentPolicy, s.commentPolicy
                                  from Post p, Site s
                                 where s.id = 1 and\s""" + condition + " order by p.id", Object[].class)
                        .setParameter("key", key)
                        .getResultList())
                .flatMap(row -> view(row, part));
    }

    private Optional<PostView> view(Object[] row, int part) {
        List<String> parts = Rendition.parts(Rows.html(row[5]).html());
        if (part < 1 || part > parts.size()) {
            return Optional.empty();
        }
        long id = Rows.number(row[0]);
        PostNeighbours.Found around = neighbours.of(id, Rows.text(row[1]));
        return Optional.of(new PostView(
                id,
                Rows.text(row[1]),
                Rows.html(row[2]),
                Rows.text(row[3]),
                Rows.text(row[4]),
                new SafeHtml(parts.get(part - 1)),
                part,
                parts.size(),
                Rows.instant(row[6]),
                Rows.instant(row[7]),
                Rows.whole(row[11]),
                LeadPicture.read(Rows.text(row[12])),
                Outline.read(Rows.text(row[13])),
                commentTime.isOpen(row[8], row[17], row[18], row[16], row[6]),
                Rows.whole(row[9]),
                Rows.text(row[10]),
                new PostView.Snippet(Rows.text(row[14]), Rows.text(row[15])),
                around.credits().authors(id),
                around.credits().categories(id),
                around.credits().tags(id),
                around.older(),
                around.newer(),
                around.related(),
                around.mentioning(),
                around.instalment()));
    }
}
