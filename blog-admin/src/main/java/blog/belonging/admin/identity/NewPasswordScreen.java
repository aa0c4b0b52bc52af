package blog.belonging.admin.identity;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Problems;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.ForgottenPasswords;
import blog.belonging.domain.identity.PasswordKeeping;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.identity.TicketSpent;
import blog.belonging.domain.identity.WeakPassword;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Where a one-time link leads: its owner chooses a password. */
@Named
@RequestScoped
public class NewPasswordScreen {

    @Inject
    PasswordKeeping passwords;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Caller caller;

    @Inject
    ForgottenPasswords forgotten;

    private final PasswordForm form = new PasswordForm();
    private String ticket = "";
    private Optional<PasswordKeeping.Owner> owner = Optional.empty();

    public void load() {
        if (exchange.isPost() && form.agrees(problems)) {
            choose();
        }
        owner = passwords.ownerOf(ticket);
    }

    private void choose() {
        try {
            passwords.redeem(ticket, form.password(), caller.device());
            exchange.goTo(Room.SIGN_IN, "password-chosen");
        } catch (WeakPassword weak) {
            PasswordForm.explain(weak, problems);
        } catch (TicketSpent spent) {
            // The screen says so in any case.
        }
    }

    /** Whether another link can be had by mail. */
    public boolean isMailing() {
        return forgotten.isPossible();
    }

    public PasswordForm getForm() {
        return form;
    }

    public String getTicket() {
        return ticket;
    }

    public void setTicket(String ticket) {
        this.ticket = ticket;
    }

    /** Whether the link leads anywhere. */
    public boolean isOpen() {
        return owner.isPresent();
    }

    public String getName() {
        return owner.map(PasswordKeeping.Owner::name).orElse("");
    }

    public String getEmail() {
        return owner.map(PasswordKeeping.Owner::email).orElse("");
    }
}
