package blog.belonging.domain.identity;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.site.PublicSite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** What has to be read and written when somebody chooses a password, each in a transaction of its own. */
@ApplicationScoped
@Transactional
public class PasswordSteps {

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    SecondFactors factors;

    @Inject
    PublicSite site;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    @Inject
    AccountMails mails;

    String hashOf(long accountId) {
        return account(accountId).passwordHash();
    }

    void check(long accountId, Password chosen) {
        Account account = account(accountId);
        PasswordRules.check(
                chosen, account.email().text(), account.name(), site.view().title());
    }

    void change(Actor actor, String hash) {
        Account account = account(actor.accountId());
        account.protectBy(hash);
        mails.tell(account.addressee(), AccountMail.PASSWORD_CHANGED);
        factors.removeHalfSignIns(actor.accountId());
        sessions.of(actor.accountId()).stream()
                .filter(session -> session.id() != actor.sessionId())
                .forEach(session -> sessions.remove(actor.accountId(), session.id()));
        auditing.note(
                actor.witness(),
                AuditEntry.Deed.of("password.changed", actor.email().text()));
    }

    Optional<PasswordKeeping.Owner> ownerOf(String ticket) {
        return holder(ticket)
                .map(account -> new PasswordKeeping.Owner(
                        account.id(), account.name(), account.email().text()));
    }

    void redeem(String ticket, String hash, Device device) {
        Account account = holder(ticket).orElseThrow(TicketSpent::new);
        if (account.canSignIn()) {
            mails.tell(account.addressee(), AccountMail.PASSWORD_CHANGED);
        }
        account.protectBy(hash);
        factors.removeHalfSignIns(account.id());
        sessions.removeAll(account.id());
        auditing.note(
                new AuditEntry.Witness(account.id(), account.called(), device.address()),
                AuditEntry.Deed.of("password.chosen", account.called()));
    }

    private Optional<Account> holder(String ticket) {
        String hash = Secret.digest(ticket);
        return ticket.isEmpty()
                ? Optional.empty()
                : accounts.byTicket(hash).filter(account -> account.honours(hash, clock.instant()));
    }

    private Account account(long id) {
        return accounts.byId(id).orElseThrow(() -> new NoSuchAccount(id));
    }
}
