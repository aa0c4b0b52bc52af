package blog.belonging.domain.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A browser that somebody signed in with. It is a row and not the server's memory, so that it can be listed and ended from elsewhere,
 * and goes on when a server is started anew.
 */
@Entity
@Table(name = "console_session")
public class Session {

    @Id
    private long id;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String browser;

    @Column(name = "from_address")
    private String address;

    @SuppressWarnings("NullAway.Init")
    protected Session() {
        // for JPA
    }

    /** @param tokenHash of what the browser brings each time; the token itself is kept nowhere */
    Session(long id, String tokenHash, long accountId, Device device, Instant createdAt, Instant endsAt) {
        this.id = id;
        this.tokenHash = tokenHash;
        this.accountId = accountId;
        this.createdAt = createdAt;
        this.seenAt = createdAt;
        this.endsAt = endsAt;
        this.browser = device.browser();
        this.address = device.address();
    }

    boolean isOverAt(Instant now, Duration idle) {
        return !now.isBefore(endsAt) || !now.isBefore(seenAt.plus(idle));
    }

    /** Not at every request: a tenth of what it may be idle is exact enough, and most requests write nothing. */
    void seen(Instant now, Device device, Duration idle) {
        Duration exact = idle.dividedBy(10);
        if (!now.isBefore(seenAt.plus(exact)) || !address.equals(device.address())) {
            seenAt = now;
            address = device.address();
        }
    }

    public long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public Instant seenAt() {
        return seenAt;
    }

    SessionLine line(boolean current) {
        return new SessionLine(id, createdAt, seenAt, browser, address, current);
    }
}
