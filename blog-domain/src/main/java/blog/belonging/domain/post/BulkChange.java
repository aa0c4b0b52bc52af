package blog.belonging.domain.post;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That somebody changed several posts at once, and how they were before. */
@Entity
@Table(name = "bulk_change")
public class BulkChange {

    @Id
    private long id;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Column(name = "made_at", updatable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PostBulk.Act act;

    @Column(updatable = false)
    private int posts;

    /** JSON. */
    @Column(name = "before_change", updatable = false)
    private String before;

    @SuppressWarnings("NullAway.Init")
    protected BulkChange() {
        // for JPA
    }

    BulkChange(long id, long accountId, Instant at, PostBulk.Act act, int posts, String before) {
        this.id = id;
        this.accountId = accountId;
        this.at = at;
        this.act = act;
        this.posts = posts;
        this.before = before;
    }

    public long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    PostBulk.Act act() {
        return act;
    }

    String before() {
        return before;
    }
}
