package blog.belonging.admin.identity;

import blog.belonging.admin.shared.Console;
import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Problems;
import blog.belonging.domain.identity.AccountKeeping;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.EmailTaken;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.identity.Role;
import blog.belonging.domain.identity.Room;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Makes an account, and the one-time link for its owner. */
@Named
@RequestScoped
public class AccountNewScreen {

    @Inject
    AccountKeeping accounts;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Console console;

    @Inject
    Caller caller;

    private final AccountForm form = new AccountForm();
    private String link = "";
    private boolean mailed;

    public void load() {
        caller.signedIn().require(Permission.MANAGE_ACCOUNTS);
        if (exchange.isPost()) {
            create();
        }
    }

    private void create() {
        Optional<String> name = form.readName(problems);
        Optional<EmailAddress> email = form.readEmail(problems);
        Optional<Role> role = form.readRole(problems);
        if (name.isEmpty() || email.isEmpty() || role.isEmpty()) {
            return;
        }
        try {
            AccountKeeping.Ticket ticket = accounts.create(caller.signedIn(), email.get(), name.get(), role.get());
            link = console.absolute(Room.NEW_PASSWORD.path() + "?ticket=" + ticket.text());
            mailed = ticket.mailed();
        } catch (EmailTaken taken) {
            problems.add("email", "account.taken");
        }
    }

    public AccountForm getForm() {
        return form;
    }

    /** Empty until the account is made; shown once. */
    public String getLink() {
        return link;
    }

    /** Whether it is on its way by mail, too. */
    public boolean isMailed() {
        return mailed;
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }
}
