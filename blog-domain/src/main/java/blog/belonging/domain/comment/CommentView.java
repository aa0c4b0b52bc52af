package blog.belonging.domain.comment;

import blog.belonging.domain.shared.SafeHtml;
import java.time.Instant;
import java.util.List;

/**
 * A comment with the answers to it.
 *
 * @param website empty, or an http(s) address
 */
public record CommentView(
        long id, String name, String website, Instant createdAt, SafeHtml html, List<CommentView> answers) {

    /** Alone, without answers. */
    static CommentView of(Comment comment) {
        return new CommentView(
                comment.id(),
                comment.commenter().name(),
                comment.commenter().website(),
                comment.createdAt(),
                comment.html(),
                List.of());
    }
}
