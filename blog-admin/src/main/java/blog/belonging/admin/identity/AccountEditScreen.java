package blog.belonging.admin.identity;

import blog.belonging.admin.shared.Choice;
import blog.belonging.admin.shared.Console;
import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Typed;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.identity.AccountKeeping;
import blog.belonging.domain.identity.AccountLine;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.EmailTaken;
import blog.belonging.domain.identity.LastAdministrator;
import blog.belonging.domain.identity.NoSuchPenName;
import blog.belonging.domain.identity.PenName;
import blog.belonging.domain.identity.Role;
import blog.belonging.domain.identity.Room;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody's account: role, name to write under, one-time link, disabling. */
@Named
@RequestScoped
public class AccountEditScreen {

    @Inject
    AccountKeeping accounts;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Console console;

    @Inject
    Wording wording;

    @Inject
    Caller caller;

    private final AccountForm form = new AccountForm();
    private String id = "";
    private String author = "";
    private String link = "";
    private boolean mailed;
    private Optional<AccountLine> account = Optional.empty();

    public void load() {
        Actor actor = caller.signedIn();
        long number = Typed.number(id).orElse(0L);
        if (exchange.isPost()) {
            act(actor, number);
        }
        account = accounts.one(actor, number);
        if (account.isEmpty()) {
            exchange.goTo(Room.ACCOUNTS, "no-account");
        }
    }

    private void act(Actor actor, long number) {
        try {
            if (exchange.isAsked("role")) {
                form.readRole(problems).ifPresent(role -> {
                    accounts.changeRole(actor, number, role);
                    exchange.goTo(Room.ACCOUNTS, "role-changed");
                });
            } else if (exchange.isAsked("author")) {
                accounts.letWriteAs(actor, number, Typed.number(author));
                exchange.goTo(Room.ACCOUNTS, "author-chosen");
            } else if (exchange.isAsked("email")) {
                form.readEmail(problems).ifPresent(email -> {
                    accounts.changeEmail(actor, number, email);
                    exchange.goTo(Room.ACCOUNTS, "email-changed");
                });
            } else if (exchange.isAsked("link")) {
                AccountKeeping.Ticket ticket = accounts.renewTicket(actor, number);
                link = console.absolute(Room.NEW_PASSWORD.path() + "?ticket=" + ticket.text());
                mailed = ticket.mailed();
            } else if (exchange.isAsked("disable")) {
                accounts.disable(actor, number);
                exchange.goTo(Room.ACCOUNTS, "disabled");
            } else if (exchange.isAsked("second-step")) {
                accounts.removeSecondFactor(actor, number);
                exchange.goTo(Room.ACCOUNTS, "second-step-removed");
            } else if (exchange.isAsked("enable")) {
                accounts.enable(actor, number);
                exchange.goTo(Room.ACCOUNTS, "enabled");
            }
        } catch (LastAdministrator last) {
            problems.add("role", "account.last");
        } catch (EmailTaken taken) {
            problems.add("email", "account.taken");
        } catch (NoSuchPenName none) {
            problems.add("author", "account.no-author");
        }
    }

    /** As it was typed, or as it is. */
    public String getEmail() {
        return problems.has("email") ? form.getEmail() : getAccount().email();
    }

    public AccountForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Empty unless it was just made; shown once. */
    public String getLink() {
        return link;
    }

    /** Whether it is on its way by mail, too. */
    public boolean isMailed() {
        return mailed;
    }

    public AccountLine getAccount() {
        return account.orElseThrow();
    }

    public boolean isThere() {
        return account.isPresent();
    }

    /** The name that its owner writes under, and those that nobody does. */
    public List<Choice> getAuthors() {
        Actor actor = caller.signedIn();
        Optional<PenName> current = getAccount().authorId().flatMap(known -> accounts.penName(actor, known));
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", wording.of("account.own-author"), current.isEmpty()));
        current.ifPresent(name -> choices.add(new Choice(String.valueOf(name.authorId()), name.name(), true)));
        accounts.freePenNames(actor)
                .forEach(name -> choices.add(new Choice(String.valueOf(name.authorId()), name.name(), false)));
        return choices;
    }

    public String getAuthor() {
        return author;
    }

    public void setAuthor(String author) {
        this.author = author;
    }

    public List<Role> getRoles() {
        return List.of(Role.values());
    }
}
