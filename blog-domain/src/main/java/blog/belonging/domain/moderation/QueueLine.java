package blog.belonging.domain.moderation;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.CommentFindings;
import blog.belonging.domain.shared.SafeHtml;
import java.time.Instant;
import java.util.Optional;

/**
 * A comment as a moderator meets it.
 *
 * @param entryAddress where it stands; empty if that is not published
 * @param parentId of the comment that it answers
 * @param text as it was typed
 * @param reports of readers that nobody has looked at
 * @param page of the comments that shows it, if it is shown
 */
public record QueueLine(
        long id,
        long version,
        long entryId,
        String entryTitle,
        String entryAddress,
        Optional<Long> parentId,
        Comment.Kind kind,
        Comment.Status status,
        String name,
        String email,
        String website,
        String ip,
        Instant createdAt,
        String text,
        SafeHtml html,
        CommentFindings findings,
        int risk,
        int reports,
        boolean escalated,
        int page) {

    public ModerationQueue.Place place() {
        return new ModerationQueue.Place(risk, createdAt, id);
    }
}
