package blog.belonging.domain.identity;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What administrators do with accounts. None of it can leave the blog without an administrator. */
@ApplicationScoped
@Transactional
public class AccountKeeping {

    /** So many fit into a list to choose from. */
    private static final int MOST_NAMES = 500;

    @Inject
    Accounts accounts;

    @Inject
    ListedAccounts listed;

    @Inject
    Sessions sessions;

    @Inject
    SecondFactors factors;

    @Inject
    Auditing auditing;

    @Inject
    AccountMails mails;

    @Inject
    Clock clock;

    /**
     * A one-time way in, for its owner alone.
     *
     * @param text to be shown once; only its digest is kept
     * @param mailed whether it is on its way to its owner by mail as well
     */
    public record Ticket(long accountId, String text, boolean mailed) {}

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
        return ticketFor(account, AccountMail.INVITED);
    }

    private Ticket ticketFor(Account account, AccountMail words) {
        Instant now = clock.instant();
        String text = account.issueTicket(now);
        AccountMails.Way way = new AccountMails.Way(text, now.plus(Account.TICKET));
        return new Ticket(account.id(), text, mails.bring(account.addressee(), words, way));
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
     * Its owner signs in with it from now on. The old address is told, where there is mail.
     *
     * @throws EmailTaken if there is another account for that address
     */
    public void changeEmail(Actor actor, long id, EmailAddress email) {
        Account account = forChange(actor, id);
        AccountMails.Addressee before = account.addressee();
        if (before.email().equals(email)) {
            return;
        }
        if (accounts.byEmail(email).isPresent()) {
            throw new EmailTaken(email);
        }
        account.moveTo(email);
        note(actor, "account.email", account, before.email().text(), email.text());
        mails.tell(before, AccountMail.EMAIL_CHANGED);
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
        return ticketFor(account, account.canSignIn() ? AccountMail.LINK : AccountMail.INVITED);
    }

    /** For somebody who has lost the phone and the recovery codes. From then on the password alone lets them in. */
    public void removeSecondFactor(Actor actor, long id) {
        Account account = forChange(actor, id);
        if (factors.of(id).isPresent()) {
            factors.remove(id);
            note(actor, "account.second-factor", account, "", "");
            mails.tell(account.addressee(), AccountMail.SECOND_STEP_OFF);
        }
    }

    /** What the owner of an account can be told to write as, besides what they write as now. */
    public List<PenName> freePenNames(Actor actor) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        return listed.freePenNames(MOST_NAMES);
    }

    public Optional<PenName> penName(Actor actor, long authorId) {
        actor.require(Permission.MANAGE_ACCOUNTS);
        return listed.penName(authorId);
    }

    /**
     * @param authorId empty for an author of their own, made when it is needed
     * @throws NoSuchPenName if there is none
     */
    public void letWriteAs(Actor actor, long id, Optional<Long> authorId) {
        Account account = forChange(actor, id);
        if (account.authorId().equals(authorId)) {
            return;
        }
        String before = called(account.authorId());
        authorId.filter(author -> listed.penName(author).isEmpty()).ifPresent(author -> {
            throw new NoSuchPenName(author);
        });
        account.writeAs(authorId);
        note(actor, "account.author", account, before, called(authorId));
    }

    private String called(Optional<Long> authorId) {
        return authorId.flatMap(listed::penName).map(PenName::name).orElse("");
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
