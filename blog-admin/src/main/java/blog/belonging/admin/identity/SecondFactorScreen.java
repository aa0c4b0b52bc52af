package blog.belonging.admin.identity;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Problems;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Password;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.identity.SecondFactorKeeping;
import blog.belonging.domain.identity.SecondFactorKeeping.State;
import blog.belonging.domain.identity.WrongCode;
import blog.belonging.domain.identity.WrongPassword;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One's own second step: an app that shows codes, and what to do without it. */
@Named
@RequestScoped
public class SecondFactorScreen {

    @Inject
    SecondFactorKeeping keeping;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Caller caller;

    private State state = new State.Off();
    private String password = "";
    private String off = "";
    private String code = "";
    private List<String> codes = List.of();

    public void load() {
        Actor actor = caller.signedIn();
        if (exchange.isPost()) {
            act(actor);
        }
        state = keeping.state(actor);
    }

    private void act(Actor actor) {
        if (exchange.isAsked("begin")) {
            begin(actor);
        } else if (exchange.isAsked("give-up")) {
            keeping.giveUp(actor);
            exchange.goTo(Room.ACCOUNT);
        } else if (exchange.isAsked("confirm")) {
            confirm(actor);
        } else if (exchange.isAsked("codes")) {
            renewCodes(actor);
        } else if (exchange.isAsked("off")) {
            switchOff(actor);
        }
    }

    private void begin(Actor actor) {
        try {
            keeping.begin(actor, new Password(password));
            exchange.goTo(Room.SECOND_FACTOR);
        } catch (WrongPassword wrong) {
            problems.add("password", "password.wrong");
        }
    }

    private void confirm(Actor actor) {
        try {
            codes = keeping.confirm(actor, code);
        } catch (WrongCode wrong) {
            problems.add("code", "second-step.wrong");
        }
    }

    private void renewCodes(Actor actor) {
        try {
            codes = keeping.renewCodes(actor, new Password(password));
        } catch (WrongPassword wrong) {
            problems.add("password", "password.wrong");
        }
    }

    private void switchOff(Actor actor) {
        try {
            keeping.switchOff(actor, new Password(off));
            exchange.goTo(Room.ACCOUNT, "second-step-off");
        } catch (WrongPassword wrong) {
            problems.add("off", "password.wrong");
        }
    }

    public boolean isOn() {
        return state instanceof State.On;
    }

    public boolean isWaiting() {
        return state instanceof State.Waiting;
    }

    /** In groups of four, as it is easily typed. */
    public String getKey() {
        return state instanceof State.Waiting waiting ? waiting.key().replaceAll("(.{4})(?!$)", "$1 ") : "";
    }

    /** For an app on the same device. */
    public String getAddress() {
        return state instanceof State.Waiting waiting ? waiting.address() : "";
    }

    public int getCodesLeft() {
        return state instanceof State.On on ? on.recoveryCodes() : 0;
    }

    /** Empty unless they were just made; shown once. */
    public List<String> getCodes() {
        return codes;
    }

    public String getEmail() {
        return caller.signedIn().email().text();
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getOff() {
        return off;
    }

    public void setOff(String off) {
        this.off = off;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
