package blog.belonging.domain.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a comment was before it was redacted or taken down, in a form that only the safeguarding lead gets to read. */
@Entity
@Table(name = "comment_evidence")
public class Evidence {

    @Id
    private long id;

    @Column(name = "comment_id", updatable = false)
    private long commentId;

    @Column(name = "made_at", updatable = false)
    private Instant at;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Decision.Act act;

    @Column(updatable = false)
    private String sealed;

    /** Of what is sealed. */
    @Column(updatable = false)
    private String digest;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {
        // for JPA
    }

    Evidence(long id, long commentId, Instant at, Decision.Act act, String sealed, String digest) {
        this.id = id;
        this.commentId = commentId;
        this.at = at;
        this.act = act;
        this.sealed = sealed;
        this.digest = digest;
    }

    long id() {
        return id;
    }

    public long commentId() {
        return commentId;
    }

    Instant at() {
        return at;
    }

    Decision.Act act() {
        return act;
    }

    String sealed() {
        return sealed;
    }

    String digest() {
        return digest;
    }
}
