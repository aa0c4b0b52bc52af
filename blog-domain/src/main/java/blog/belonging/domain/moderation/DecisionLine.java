package blog.belonging.domain.moderation;

import blog.belonging.domain.comment.Comment;
import java.time.Instant;
import java.util.List;

/**
 * A {@link Decision} as it is read.
 *
 * @param id its place in the chain, from 1
 */
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
        String chain) {

    /** @param head digest of the line before; empty for the first */
    String digestAfter(String head) {
        return Decision.digest(List.of(
                head,
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
        return id == end.length() + 1 && chain.equals(digestAfter(end.head()));
    }
}
