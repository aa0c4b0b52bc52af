package blog.belonging.domain.comment;

/**
 * Something has happened to a comment, within the same transaction.
 *
 * @param before digest of what it said; empty if it is new
 * @param after digest of what it says now
 */
public record CommentChanged(
        long id,
        long entryId,
        What what,
        Comment.Status statusBefore,
        Comment.Status statusAfter,
        String before,
        String after) {

    /** What a commenter does. What moderators do is theirs to tell. */
    public enum What {
        LEFT,
        EDITED,
        /** The e-mail address is theirs. */
        CONFIRMED,
        WITHDRAWN
    }
}
