package blog.belonging.domain.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the audit log. It holds names as they were, so that it still says who it was when an account is gone. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    /** A summary, not a copy: whoever needs more looks at the thing itself. */
    private static final int LONGEST = 1000;

    @Id
    private long id;

    @Column(name = "happened_at", updatable = false)
    private Instant at;

    /** 0 for nobody: the server itself, or somebody who had not signed in. */
    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Column(updatable = false)
    private String who;

    @Column(updatable = false)
    private String act;

    @Column(updatable = false)
    private String subject;

    @Column(name = "state_before", updatable = false)
    private String before;

    @Column(name = "state_after", updatable = false)
    private String after;

    @Column(name = "from_address", updatable = false)
    private String from;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {
        // for JPA
    }

    public AuditEntry(long id, Instant at, Witness witness, Deed deed) {
        this.id = id;
        this.at = at;
        this.accountId = witness.accountId();
        this.who = cut(witness.who());
        this.from = cut(witness.from());
        this.act = cut(deed.act());
        this.subject = cut(deed.subject());
        this.before = cut(deed.before());
        this.after = cut(deed.after());
    }

    /**
     * Who did it.
     *
     * @param accountId 0 for nobody in particular
     * @param who a name that people know
     * @param from an internet address; empty for the server itself
     */
    public record Witness(long accountId, String who, String from) {}

    /**
     * What was done.
     *
     * @param act the feature and the verb, {@code account.disabled}: words for it are in the console's bundle
     * @param subject what it was done to, as people would call it
     * @param before a summary, empty if there is nothing to say
     * @param after a summary, empty if there is nothing to say
     */
    public record Deed(String act, String subject, String before, String after) {

        public static Deed of(String act, String subject) {
            return new Deed(act, subject, "", "");
        }
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "…";
    }

    public long id() {
        return id;
    }

    public Instant at() {
        return at;
    }
}
