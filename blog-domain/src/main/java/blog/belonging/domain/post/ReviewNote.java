package blog.belonging.domain.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What author and editor say to each other about an entry when it changes hands. */
@Entity
@Table(name = "review_note")
public class ReviewNote {

    /** What somebody did with the entry. */
    public enum Act {
        HANDED_IN,
        SENT_BACK,
        APPROVED
    }

    @Id
    private long id;

    @Column(name = "entry_id", updatable = false)
    private long entryId;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Column(updatable = false)
    private String who;

    @Column(name = "written_at", updatable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Act act;

    @Column(updatable = false)
    private String note;

    @SuppressWarnings("NullAway.Init")
    protected ReviewNote() {
        // for JPA
    }

    public ReviewNote(long id, long entryId, long accountId, Line line) {
        this.id = id;
        this.entryId = entryId;
        this.accountId = accountId;
        this.who = line.who();
        this.at = line.at();
        this.act = line.act();
        this.note = line.note();
    }

    /** @param note plain text, perhaps empty */
    public record Line(Act act, Instant at, String who, String note) {}
}
