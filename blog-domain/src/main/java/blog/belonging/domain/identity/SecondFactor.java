package blog.belonging.domain.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.OptionalLong;

/** What somebody has besides their password: an app that shows codes. It counts from the first code on that was right. */
@Entity
@Table(name = "second_factor")
public class SecondFactor {

    @Id
    @Column(name = "account_id")
    private long accountId;

    /** Has to be known to check a code, so no digest will do. */
    @Column(name = "secret_key")
    private String key;

    private boolean confirmed;

    /** Written by {@link SecondFactors#accept} alone, which asks and writes in one go. */
    @Column(name = "last_step", updatable = false)
    private long lastStep;

    @SuppressWarnings("NullAway.Init")
    protected SecondFactor() {
        // for JPA
    }

    SecondFactor(long accountId) {
        this.accountId = accountId;
        this.key = Totp.freshKey();
    }

    void confirm() {
        confirmed = true;
    }

    OptionalLong stepOf(String code, Instant now) {
        return Totp.stepOf(key, code, now);
    }

    public long accountId() {
        return accountId;
    }

    String key() {
        return key;
    }

    boolean isConfirmed() {
        return confirmed;
    }
}
