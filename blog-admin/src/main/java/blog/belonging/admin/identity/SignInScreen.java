package blog.belonging.admin.identity;

import blog.belonging.admin.shared.Entrance;
import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Moments;
import blog.belonging.admin.shared.Problems;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.ForgottenPasswords;
import blog.belonging.domain.identity.Password;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.identity.SigningIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for e-mail address and password, and then, where somebody wants that, for a code. */
@Named
@RequestScoped
public class SignInScreen {

    /** A room, and what was asked for there. Anything else could lead away from the console. */
    private static final Pattern WANTED = Pattern.compile("([a-z/-]*)(\\?[A-Za-z0-9=&%._+-]*)?");

    @Inject
    SigningIn signingIn;

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
        Password password = new Password(form.getPassword());
        answer(signingIn.check(form.getEmail(), password, caller.device()), "email", "sign-in.wrong");
    }

    private void takeSecondStep() {
        answer(signingIn.checkCode(form.getTicket(), form.getCode(), caller.device()), "code", "second-step.wrong-in");
    }

    private void answer(SigningIn.Outcome outcome, String field, String wrong) {
        if (outcome instanceof SigningIn.Outcome.Welcome welcome) {
            entrance.letIn(welcome.accountId());
            lead();
        } else if (outcome instanceof SigningIn.Outcome.CodeWanted wanted) {
            form.setTicket(wanted.ticket());
        } else if (outcome instanceof SigningIn.Outcome.TooLate) {
            form.setTicket("");
            problems.add("email", "sign-in.too-late");
        } else if (outcome instanceof SigningIn.Outcome.Wait wait) {
            problems.add(field, "sign-in.wait", moments.howLong(wait.howLong()));
        } else {
            problems.add(field, wrong);
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
