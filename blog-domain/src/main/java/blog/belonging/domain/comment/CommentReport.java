package blog.belonging.domain.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a reader has against a comment that is shown. Nothing is kept of who it was. */
@Entity
@Table(name = "comment_report")
public class CommentReport {

    public static final int LONGEST_NOTE = 2000;

    /** Why somebody should look at it. */
    public enum Reason {
        NAMES_A_CHILD,
        NAMES_AN_ADULT,
        DANGER,
        ABUSE,
        UNTRUE,
        SPAM,
        OTHER
    }

    @Id
    private long id;

    @Column(name = "comment_id")
    private long commentId;

    @Column(name = "made_at")
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private String note;

    /** Whether nobody has decided about it yet. */
    private boolean open = true;

    @SuppressWarnings("NullAway.Init")
    protected CommentReport() {
        // for JPA
    }

    public CommentReport(long id, long commentId, Instant at, Reason reason, String note) {
        this.id = id;
        this.commentId = commentId;
        this.at = at;
        this.reason = reason;
        this.note = note;
    }

    public void settle() {
        open = false;
    }

    /** As a moderator reads it. */
    public record Line(Instant at, Reason reason, String note) {}

    public Line line() {
        return new Line(at, reason, note);
    }

    public long commentId() {
        return commentId;
    }

    public boolean isOpen() {
        return open;
    }
}
