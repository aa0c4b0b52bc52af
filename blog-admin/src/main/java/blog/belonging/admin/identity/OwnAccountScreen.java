package blog.belonging.admin.identity;

import blog.belonging.admin.shared.Entrance;
import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Typed;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.PasswordKeeping;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.identity.SecondFactorKeeping;
import blog.belonging.domain.identity.SessionKeeping;
import blog.belonging.domain.identity.SessionLine;
import blog.belonging.domain.identity.WeakPassword;
import blog.belonging.domain.identity.WrongPassword;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One's own account: the password, and the browsers that one is signed in with. */
@Named
@RequestScoped
public class OwnAccountScreen {

    @Inject
    SessionKeeping sessions;

    @Inject
    PasswordKeeping passwords;

    @Inject
    SecondFactorKeeping secondFactors;

    @Inject
    Entrance entrance;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Caller caller;

    private final PasswordForm form = new PasswordForm();
    private String session = "";
    private List<SessionLine> lines = List.of();
    private boolean secondStep;

    public void load() {
        Actor actor = caller.signedIn();
        if (exchange.isAsked("password")) {
            change(actor);
        } else if (exchange.isAsked("end")) {
            end(actor);
        } else if (exchange.isAsked("everywhere")) {
            sessions.endEverywhere(actor);
            entrance.letOut();
            exchange.goTo(Room.SIGN_IN, "signed-out-everywhere");
        }
        lines = sessions.of(actor);
        secondStep = secondFactors.state(actor) instanceof SecondFactorKeeping.State.On;
    }

    private void change(Actor actor) {
        if (!form.agrees(problems)) {
            return;
        }
        try {
            passwords.change(actor, form.oldPassword(), form.password());
            exchange.goTo(Room.ACCOUNT, "password-changed");
        } catch (WrongPassword wrong) {
            problems.add("old", "password.wrong");
        } catch (WeakPassword weak) {
            PasswordForm.explain(weak, problems);
        }
    }

    private void end(Actor actor) {
        Typed.number(session).ifPresent(one -> {
            sessions.end(actor, one);
            exchange.goTo(Room.ACCOUNT, "session-ended");
        });
    }

    public PasswordForm getForm() {
        return form;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getEmail() {
        return caller.signedIn().email().text();
    }

    /** Whether a code is wanted besides the password. */
    public boolean isSecondStep() {
        return secondStep;
    }

    public List<SessionLine> getSessions() {
        return lines;
    }
}
