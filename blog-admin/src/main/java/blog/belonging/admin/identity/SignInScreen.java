package blog.belonging.admin.identity;

import blog.belonging.admin.shared.Entrance;
import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Moments;
import blog.belonging.admin.shared.Problems;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.ForgottenPasswords;
import blog.belonging.domain.identity.Room;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.credential.RememberMeCredential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for e-mail address and password, and then, where somebody wants that, for a code. */
@Named
@RequestScoped
public class SignInScreen {

    /** A room, and what was asked for there. Anything else could lead away from the console. */
    private static final Pattern WANTED = Pattern.compile("([a-z/-]*)(\\?[A-Za-z0-9=&%._+-]*)?");

    @Inject
    Entrance entrance;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Moments moments;

    @Inject
    Caller caller;

    @Inject
    ForgottenPasswords forgotten;

    private final SignInForm form = new SignInForm();

    public void load() {
        if (exchange.isPost()) {
            if (form.getTicket().isEmpty()) {
                signIn();
            } else {
                takeSecondStep();
            }
        }
    }

    private void signIn() {
        if (entrance.opensFor(new UsernamePasswordCredential(form.getEmail(), form.getPassword()))) {
            lead();
        } else if (caller.ticket().isPresent()) {
            form.setTicket(caller.ticket().get());
        } else if (caller.waiting().isZero()) {
            problems.add("email", "sign-in.wrong");
        } else {
            problems.add("email", "sign-in.wait", moments.howLong(caller.waiting()));
        }
    }

    /** Jakarta Security has no credential of two parts besides names and passwords. A ticket has no space in it. */
    private void takeSecondStep() {
        if (entrance.opensFor(new RememberMeCredential(form.getTicket() + " " + form.getCode()))) {
            lead();
        } else if (caller.isTooLate()) {
            form.setTicket("");
            problems.add("email", "sign-in.too-late");
        } else if (caller.waiting().isZero()) {
            problems.add("code", "second-step.wrong-in");
        } else {
            problems.add("code", "sign-in.wait", moments.howLong(caller.waiting()));
        }
    }

    private void lead() {
        Matcher wanted = WANTED.matcher(form.getTo());
        if (wanted.matches()
                && Room.at(wanted.group(1)).filter(room -> !room.isOpen()).isPresent()) {
            exchange.goToWith(Room.OVERVIEW, form.getTo());
        } else {
            exchange.goTo(Room.OVERVIEW);
        }
    }

    /** Whether the password was right and a code is wanted. */
    public boolean isSecondStep() {
        return !form.getTicket().isEmpty();
    }

    /** Whether who has forgotten a password gets a link by mail. */
    public boolean isMailing() {
        return forgotten.isPossible();
    }

    public SignInForm getForm() {
        return form;
    }
}
