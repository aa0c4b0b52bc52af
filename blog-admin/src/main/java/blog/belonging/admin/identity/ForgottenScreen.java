package blog.belonging.admin.identity;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Moments;
import blog.belonging.admin.shared.Problems;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.ForgottenPasswords;
import blog.belonging.domain.identity.Room;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;

/** Asks for a one-time link by mail. Says the same whether there is such an account or not. */
@Named
@RequestScoped
public class ForgottenScreen {

    @Inject
    ForgottenPasswords forgotten;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Moments moments;

    @Inject
    Caller caller;

    private final AccountForm form = new AccountForm();

    public void load() {
        if (exchange.isPost() && isPossible()) {
            form.readEmail(problems).ifPresent(this::ask);
        }
    }

    private void ask(EmailAddress email) {
        Duration wait = forgotten.ask(email, caller.device());
        if (wait.isZero()) {
            exchange.goTo(Room.SIGN_IN, "link-asked");
        } else {
            problems.add("email", "forgotten.wait", moments.howLong(wait));
        }
    }

    /** Whether links are mailed; otherwise an administrator has to hand one out. */
    public boolean isPossible() {
        return forgotten.isPossible();
    }

    public AccountForm getForm() {
        return form;
    }
}
