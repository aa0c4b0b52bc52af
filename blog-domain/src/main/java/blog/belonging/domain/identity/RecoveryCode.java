package blog.belonging.domain.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** For somebody who has lost the phone. It works once, and then is gone. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {

    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "code_hash")
    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected RecoveryCode() {
        // for JPA
    }

    /** @param hash of the code; the code itself is kept nowhere */
    public RecoveryCode(long id, long accountId, String hash) {
        this.id = id;
        this.accountId = accountId;
        this.hash = hash;
    }

    public long id() {
        return id;
    }
}
