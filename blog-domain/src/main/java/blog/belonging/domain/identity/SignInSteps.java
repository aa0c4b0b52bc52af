package blog.belonging.domain.identity;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What has to be read and written when somebody signs in, each in a transaction of its own. */
@ApplicationScoped
@Transactional
public class SignInSteps {

    @Inject
    Accounts accounts;

    @Inject
    Auditing auditing;

    /** An account that can be signed in with. */
    record Known(long id, String name, String hash) {}

    Optional<Known> find(String email) {
        try {
            return accounts.byEmail(new EmailAddress(email))
                    .filter(Account::canSignIn)
                    .map(a -> new Known(a.id(), a.called(), a.passwordHash()));
        } catch (NotAnEmailAddress nobody) {
            return Optional.empty();
        }
    }

    /** What was typed in the place of an unknown address is not kept: it may be a password. */
    void failed(Optional<Known> known, Device device) {
        auditing.note(
                new AuditEntry.Witness(0, "", device.address()),
                AuditEntry.Deed.of("session.refused", known.map(Known::name).orElse("")));
    }

    void strengthen(Known known, String hash) {
        accounts.byId(known.id()).ifPresent(account -> account.protectBy(hash));
    }
}
