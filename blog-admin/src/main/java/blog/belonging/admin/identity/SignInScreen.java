package blog.belonging.admin.identity;

import blog.belonging.admin.shared.Entrance;
import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Moments;
import blog.belonging.admin.shared.Problems;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks for e-mail address and password. */
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

    private final SignInForm form = new SignInForm();

    public void load() {
        if (exchange.isPost()) {
            signIn();
        }
    }

    private void signIn() {
        if (entrance.opensFor(new UsernamePasswordCredential(form.getEmail(), form.getPassword()))) {
            lead();
        } else if (caller.waiting().isZero()) {
            problems.add("email", "sign-in.wrong");
        } else {
            problems.add("email", "sign-in.wait", moments.howLong(caller.waiting()));
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

    public SignInForm getForm() {
        return form;
    }
}
