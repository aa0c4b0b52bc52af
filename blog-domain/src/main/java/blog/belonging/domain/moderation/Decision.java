package blog.belonging.domain.moderation;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of what happened to a comment. It is never changed, and holds a digest of itself and of the line before it: whoever changes or takes out one
 * in the database would have to write all later ones anew.
 */
@Entity
@Table(name = "comment_decision")
public class Decision {

    /** What was done. */
    public enum Act {
        LEFT,
        EDITED,
        /** The commenter has shown that the e-mail address is theirs. */
        CONFIRMED,
        WITHDRAWN,
        APPROVED,
        HELD,
        MARKED_AS_SPAM,
        TRASHED,
        UNDONE,
        REDACTED,
        WITHHELD,
        RELEASED,
        ESCALATED,
        SETTLED,
        /** The safeguarding lead looked at what it said before. */
        ORIGINAL_READ,
        BANNED,
        ANSWERED,
        /** Personal data were removed, by a timer or because somebody asked for it. */
        ERASED,
        DELETED
    }

    /** Why: short, so that there is something to count. */
    public enum Reason {
        NONE,
        NAMES_A_CHILD,
        ACCUSATION,
        PERSONAL_DATA,
        DANGER,
        ABUSE,
        SPAM,
        OFF_TOPIC,
        LEGAL,
        AT_REQUEST,
        RETENTION,
        OTHER
    }

    /**
     * Who it was.
     *
     * @param accountId 0 for the commenter or the blog itself
     */
    public record Who(long accountId, String name) {

        public static final Who COMMENTER = new Who(0, "commenter");
        public static final Who BLOG = new Who(0, "blog");
    }

    /** A comment before and after. */
    public record Change(Comment.Status before, Comment.Status after, String digestBefore, String digestAfter) {}

    private static final int LONGEST_NOTE = 2000;

    /** Its place in the chain, from 1. */
    @Id
    private long id;

    @Column(name = "comment_id", updatable = false)
    private long commentId;

    /** Of all that were decided with one click; its own number for one alone. */
    @Column(name = "batch_id", updatable = false)
    private long batchId;

    @Column(name = "decided_at", updatable = false)
    private Instant at;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Column(updatable = false)
    private String who;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Act act;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Reason reason;

    @Column(updatable = false)
    private String note;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_before", updatable = false)
    private Comment.Status statusBefore;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_after", updatable = false)
    private Comment.Status statusAfter;

    @Column(name = "digest_before", updatable = false)
    private String digestBefore;

    @Column(name = "digest_after", updatable = false)
    private String digestAfter;

    @Column(updatable = false)
    private String chain;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {
        // for JPA
    }

    /**
     * @param end of the chain as it was
     * @param batchId 0 for one alone
     */
    Decision(
            DecisionChain.End end,
            long commentId,
            long batchId,
            Instant at,
            Who who,
            Act act,
            Reason reason,
            String note,
            Change change) {
        this.id = end.length() + 1;
        this.commentId = commentId;
        this.batchId = batchId == 0 ? id : batchId;
        this.at = at;
        this.accountId = who.accountId();
        this.who = who.name();
        this.act = act;
        this.reason = reason;
        this.note = note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note;
        this.statusBefore = change.before();
        this.statusAfter = change.after();
        this.digestBefore = change.digestBefore();
        this.digestAfter = change.digestAfter();
        this.chain = line().digestAfter(end.head());
    }

    /** As it was written elsewhere. */
    Decision(DecisionLine line) {
        id = line.id();
        commentId = line.commentId();
        batchId = line.batchId();
        at = line.at();
        accountId = line.accountId();
        who = line.who();
        act = line.act();
        reason = line.reason();
        note = line.note();
        statusBefore = line.statusBefore();
        statusAfter = line.statusAfter();
        digestBefore = line.digestBefore();
        digestAfter = line.digestAfter();
        chain = line.chain();
    }

    public DecisionLine line() {
        return new DecisionLine(
                id,
                commentId,
                batchId,
                at,
                accountId,
                who,
                act,
                reason,
                note,
                statusBefore,
                statusAfter,
                digestBefore,
                digestAfter,
                chain);
    }

    DecisionChain.End end() {
        return new DecisionChain.End(id, chain);
    }

    static String digest(List<Object> fields) {
        return Sha256.of(fields.stream().map(String::valueOf).collect(Collectors.joining("\u001f")));
    }
}
