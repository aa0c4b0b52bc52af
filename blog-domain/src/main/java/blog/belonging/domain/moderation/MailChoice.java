package blog.belonging.domain.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a moderator wants to be told by mail, and up to which day that was done. */
@Entity
@Table(name = "moderator_mail")
public class MailChoice {

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(name = "choice")
    private MailChoosing.Amount amount = MailChoosing.Amount.DIGEST;

    @Column(name = "digest_day")
    private @Nullable LocalDate digestDay;

    protected MailChoice() {
        // for JPA
    }

    MailChoice(long accountId) {
        this.accountId = accountId;
    }

    void choose(MailChoosing.Amount newAmount) {
        amount = newAmount;
    }

    /** @return whether the digest of that day is still to be written; from now on it is not */
    boolean beginDay(LocalDate day) {
        boolean due = digestDay == null || digestDay.isBefore(day);
        digestDay = due ? day : digestDay;
        return due;
    }

    boolean isDone(LocalDate day) {
        return digestDay != null && !digestDay.isBefore(day);
    }

    public long accountId() {
        return accountId;
    }

    public MailChoosing.Amount amount() {
        return amount;
    }
}
