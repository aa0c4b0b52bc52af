package blog.belonging.domain.identity;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What administrators do with accounts. None of it can leave the blog without an administrator. */
@ApplicationScoped
@Transactional
public class AccountKeeping {

    @Inject
    Accounts accounts;

    @Inject
    ListedAccounts listed;

    @Inject
    Sessions sessions;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    /**
     * A one-time way in, for its owner alone.
     *
     * @param text to be shown once; only its digest is kept
     */
    public record Ticket(long accountId, String text) {}

    public List<AccountLine> all(Actor actor) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        return listed.all();
    }

    public Optional<AccountLine> one(Actor actor, long id) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        return listed.byId(id);
    }

    /**
     * @return what its owner can choose a password with
     * @throws EmailTaken if there is one for that address
     */
    public Ticket create(Actor actor, EmailAddress email, String name, Role role) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        if (accounts.byEmail(email).isPresent()) {
            throw new EmailTaken(email);
        }
        Account account = new Account(accounts.nextId(), email, name, role, clock.instant());
        accounts.add(account);
        note(actor, "account.created", account, "", role.name());
        return new Ticket(account.id(), account.issueTicket(clock.instant()));
    }

    /** @throws LastAdministrator if nobody would be left */
    public void changeRole(Actor actor, long id, Role role) {
        Account account = forChange(actor, id);
        Role before = account.role();
        if (before == role) {
            return;
        }
        keepOneAdministratorBesides(account);
        account.become(role);
        note(actor, "account.role", account, before.name(), role.name());
    }

    /**
     * Signs its owner out everywhere, too.
     *
     * @throws LastAdministrator if nobody would be left
     */
    public void disable(Actor actor, long id) {
        Account account = forChange(actor, id);
        if (account.isDisabled()) {
            return;
        }
        keepOneAdministratorBesides(account);
        account.disable();
        sessions.removeAll(id);
        note(actor, "account.disabled", account, "", "");
    }

    public void enable(Actor actor, long id) {
        Account account = forChange(actor, id);
        if (account.isDisabled()) {
            account.enable();
            note(actor, "account.enabled", account, "", "");
        }
    }

    /** For somebody who has forgotten the password. The old one works until another is chosen. */
    public Ticket renewTicket(Actor actor, long id) {
        Account account = forChange(actor, id);
        note(actor, "account.link", account, "", "");
        return new Ticket(id, account.issueTicket(clock.instant()));
    }

    private Account forChange(Actor actor, long id) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        return accounts.byId(id).orElseThrow(() -> new NoSuchAccount(id));
    }

    private void keepOneAdministratorBesides(Account account) {
        List<Account> administrators = accounts.administrators();
        boolean counts = account.role() == Role.ADMINISTRATOR && account.canSignIn();
        boolean another = administrators.stream().anyMatch(other -> other.id() != account.id() && other.canSignIn());
        if (counts && !another) {
            throw new LastAdministrator();
        }
    }

    private void note(Actor actor, String act, Account account, String before, String after) {
        auditing.note(actor.witness(), new AuditEntry.Deed(act, account.called(), before, after));
    }
}
