package blog.belonging.domain.comment;

import blog.belonging.domain.shared.SafeHtml;
import java.time.Instant;

/**
 * A comment as the one who wrote it sees it, by a link that nobody else has.
 *
 * @param address of the entry; empty if it is no longer there
 * @param text as it was typed
 * @param until when it can be changed or withdrawn; not after now if it no longer can
 * @param page of the comments that shows it, if it is shown
 */
public record OwnComment(
        long id,
        long entryId,
        String address,
        String title,
        Comment.Status status,
        String name,
        String website,
        String text,
        SafeHtml html,
        Instant createdAt,
        Instant until,
        int page) {

    public boolean isUnconfirmed() {
        return status == Comment.Status.UNCONFIRMED;
    }

    public boolean isWaiting() {
        return status == Comment.Status.PENDING;
    }

    public boolean isShown() {
        return status == Comment.Status.APPROVED;
    }
}
