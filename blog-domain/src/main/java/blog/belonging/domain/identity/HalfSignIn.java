package blog.belonging.domain.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Somebody who has given the right password and not yet a code. It lets nobody in. */
@Entity
@Table(name = "half_sign_in")
public class HalfSignIn {

    /** Long enough to find the phone. */
    static final Duration LASTS = Duration.ofMinutes(5);

    @Id
    @Column(name = "ticket_hash")
    private String ticketHash;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "ends_at")
    private Instant endsAt;

    @SuppressWarnings("NullAway.Init")
    protected HalfSignIn() {
        // for JPA
    }

    /** @param ticketHash of what the form brings that asks for the code */
    HalfSignIn(String ticketHash, long accountId, Instant now) {
        this.ticketHash = ticketHash;
        this.accountId = accountId;
        this.endsAt = now.plus(LASTS);
    }

    boolean isOverAt(Instant now) {
        return !now.isBefore(endsAt);
    }

    long accountId() {
        return accountId;
    }
}
