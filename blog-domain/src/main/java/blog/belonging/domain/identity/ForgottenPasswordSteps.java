package blog.belonging.domain.identity;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** What has to be read and written when somebody has forgotten their password. */
@ApplicationScoped
@Transactional
public class ForgottenPasswordSteps {

    @Inject
    Accounts accounts;

    @Inject
    AccountMails mails;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    /** Nothing, where there is no such account, or one that is disabled. */
    void write(EmailAddress email, Device device) {
        accounts.byEmail(email)
                .flatMap(account -> accounts.held(account.id()))
                .filter(account -> !account.isDisabled())
                .ifPresent(account -> write(account, device));
    }

    private void write(Account account, Device device) {
        Instant now = clock.instant();
        AccountMails.Way way = new AccountMails.Way(account.issueReset(now), now.plus(Account.RESET));
        if (mails.bring(account.addressee(), AccountMail.RESET, way)) {
            auditing.note(
                    new AuditEntry.Witness(0, "", device.address()),
                    AuditEntry.Deed.of("password.link-asked", account.called()));
        }
    }
}
