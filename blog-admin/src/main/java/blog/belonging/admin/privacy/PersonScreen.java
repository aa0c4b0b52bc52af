package blog.belonging.admin.privacy;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Moments;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Typed;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.NotAnEmailAddress;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.privacy.Disclosing;
import blog.belonging.domain.privacy.Erasing;
import blog.belonging.domain.privacy.PersonFile;
import blog.belonging.domain.shared.ChangedMeanwhile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/**
 * What is kept of an e-mail address, to be shown, printed and erased. The address is sent by forms alone: it would stand in the log of the server if it stood
 * in an address.
 */
@Named
@RequestScoped
public class PersonScreen {

    @Inject
    Disclosing disclosing;

    @Inject
    Erasing erasing;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Wording wording;

    @Inject
    Moments moments;

    @Inject
    Caller caller;

    private Optional<PersonFile> file = Optional.empty();
    private boolean confirming;

    public void load() {
        if (exchange.isPost()) {
            try {
                act(caller.signedIn(), new EmailAddress(getEmail()));
            } catch (NotAnEmailAddress wrong) {
                problems.add("email", "person.no-email");
            }
        }
    }

    private void act(Actor actor, EmailAddress email) {
        if (exchange.isAsked("ask")) {
            ask();
        } else if (exchange.isAsked("erase")) {
            erase(actor, email);
        }
        if (!exchange.isOver()) {
            file = Optional.of(disclosing.look(actor, email));
        }
    }

    /** Nothing is done before it was asked once more, with the number of comments. */
    private void ask() {
        if (mode().isEmpty()) {
            problems.add("mode-ANONYMISE", "person.no-mode");
        }
        if (getChecked().isBlank()) {
            problems.add("checked", "person.no-check");
        }
        confirming = !problems.isAny();
    }

    private void erase(Actor actor, EmailAddress email) {
        ask();
        if (!confirming) {
            return;
        }
        confirming = false;
        int seen = (int) Math.min(Integer.MAX_VALUE, Math.max(0, Typed.version(exchange.value("seen"))));
        try {
            Erasing.Wish wish = new Erasing.Wish(email, mode().orElseThrow(), seen, getChecked(), request());
            erasing.erase(actor, wish);
            exchange.goTo(Room.PRIVACY, "person-erased");
        } catch (ChangedMeanwhile changed) {
            problems.add("email", "person.changed-meanwhile");
        }
    }

    private Optional<Erasing.Mode> mode() {
        return switch (getMode()) {
            case "ANONYMISE" -> Optional.of(Erasing.Mode.ANONYMISE);
            case "ERASE" -> Optional.of(Erasing.Mode.ERASE);
            default -> Optional.empty();
        };
    }

    private Optional<Long> request() {
        return Typed.number(getRequest());
    }

    public String getEmail() {
        return exchange.value("email");
    }

    public String getMode() {
        return exchange.value("mode");
    }

    public String getChecked() {
        return exchange.value("checked");
    }

    /** Number of the request that is carried out; empty if there is none. */
    public String getRequest() {
        return exchange.value("request");
    }

    public boolean isFound() {
        return file.isPresent();
    }

    public PersonFile getFile() {
        return file.orElseThrow();
    }

    public boolean isConfirming() {
        return confirming;
    }

    /** What will happen, with the number. */
    public String getWarning() {
        return wording.of(
                "person.sure." + getMode(),
                getFile().erasable().size(),
                getFile().held().size());
    }

    public String getBan() {
        return getFile()
                .bannedAt()
                .map(at -> wording.of("person.banned", moments.day(at)))
                .orElse("");
    }

    public String getAccount() {
        return getFile()
                .account()
                .map(name -> wording.of("person.account", name))
                .orElse("");
    }
}
