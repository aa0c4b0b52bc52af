package blog.belonging.domain.writing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A secret address under which an entry can be read before it is published. Only a digest of the secret is kept. */
@Entity
@Table(name = "preview_link")
public class PreviewLink {

    @Id
    private long id;

    @Column(name = "entry_id", updatable = false)
    private long entryId;

    @Column(name = "token_hash", updatable = false)
    private String tokenHash;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Column(updatable = false)
    private String who;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    @Column(name = "ends_at", updatable = false)
    private Instant endsAt;

    @Column(name = "for_whom", updatable = false)
    private String forWhom;

    /** Made for whoever writes, and shows what they have typed and not saved. */
    @Column(updatable = false)
    private boolean own;

    @SuppressWarnings("NullAway.Init")
    protected PreviewLink() {
        // for JPA
    }

    PreviewLink(long id, long entryId, String tokenHash, Maker maker, Instant madeAt, Instant endsAt) {
        this.id = id;
        this.entryId = entryId;
        this.tokenHash = tokenHash;
        this.accountId = maker.accountId();
        this.who = maker.name();
        this.forWhom = maker.forWhom();
        this.own = maker.own();
        this.madeAt = madeAt;
        this.endsAt = endsAt;
    }

    /**
     * Who makes a link and for whom.
     *
     * @param own for oneself, to see what one has typed
     */
    record Maker(long accountId, String name, String forWhom, boolean own) {}

    public long id() {
        return id;
    }

    public long entryId() {
        return entryId;
    }

    public long accountId() {
        return accountId;
    }

    public boolean isOwn() {
        return own;
    }

    boolean leadsAt(Instant now) {
        return now.isBefore(endsAt);
    }
}
