package blog.belonging.domain.moderation;

import blog.belonging.domain.comment.Comment;
import java.time.Instant;
import java.util.List;

/** A {@link Decision} as it is read. */
public record DecisionLine(
        long id,
        long commentId,
        long batchId,
        Instant at,
        long accountId,
        String who,
        Decision.Act act,
        Decision.Reason reason,
        String note,
        Comment.Status statusBefore,
        Comment.Status statusAfter,
        String digestBefore,
        String digestAfter,
        long place,
        String chain) {

    /** @param head digest of the line before; empty for the first */
    String digestAfter(String head) {
        return Decision.digest(List.of(
                head,
                place,
                id,
                commentId,
                batchId,
                at.toEpochMilli(),
                accountId,
                who,
                act,
                reason,
                note,
                statusBefore,
                statusAfter,
                digestBefore,
                digestAfter));
    }

    /** Whether it is the line that was written behind that one, to the letter. */
    boolean follows(DecisionChain.End end) {
        return place == end.length() + 1 && chain.equals(digestAfter(end.head()));
    }
}
