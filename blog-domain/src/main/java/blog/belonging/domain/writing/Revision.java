package blog.belonging.domain.writing;

import blog.belonging.domain.content.Entry;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What an entry said when somebody saved it. Never changed. */
@Entity
@Table(name = "revision")
public class Revision {

    @Id
    private long id;

    @Column(name = "entry_id", updatable = false)
    private long entryId;

    @Column(name = "made_at", updatable = false)
    private Instant at;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Column(updatable = false)
    private String who;

    @Column(updatable = false)
    private String title;

    @Column(updatable = false)
    private String body;

    @Column(updatable = false)
    private String excerpt;

    @Column(updatable = false)
    private String footnotes;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {
        // for JPA
    }

    /**
     * Who saved it.
     *
     * @param accountId 0 if it is not known here
     */
    public record By(long accountId, String who) {}

    /** What it said. */
    public record Words(String title, String body, String excerpt, String footnotes) {}

    public Revision(long id, long entryId, Instant at, By by, Words words) {
        this.id = id;
        this.entryId = entryId;
        this.at = at;
        this.accountId = by.accountId();
        this.who = by.who();
        this.title = words.title();
        this.body = words.body();
        this.excerpt = words.excerpt();
        this.footnotes = words.footnotes();
    }

    static Revision of(long id, Entry entry, Instant at, By by) {
        return new Revision(
                id, entry.id(), at, by, new Words(entry.title(), entry.body(), entry.excerpt(), entry.footnotes()));
    }

    boolean says(Entry entry) {
        return title.equals(entry.title())
                && body.equals(entry.body())
                && excerpt.equals(entry.excerpt())
                && footnotes.equals(entry.footnotes());
    }

    public long id() {
        return id;
    }

    public long entryId() {
        return entryId;
    }

    public Instant at() {
        return at;
    }

    public long accountId() {
        return accountId;
    }

    public String who() {
        return who;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public String excerpt() {
        return excerpt;
    }

    public String footnotes() {
        return footnotes;
    }
}
