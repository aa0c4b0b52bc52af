package blog.belonging.domain.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Switching one's own second step on and off. Each needs the password, which is checked while no transaction is open. */
@ApplicationScoped
public class SecondFactorKeeping {

    @Inject
    SecondFactorSteps steps;

    @Inject
    PasswordKeeping passwords;

    @Inject
    Throttle throttle;

    @Inject
    Clock clock;

    /** How far somebody is. */
    public sealed interface State {
        record Off() implements State {}

        /**
         * Waits for the first code.
         *
         * @param key to be typed into an app
         * @param address the same for an app that reads a QR code
         */
        record Waiting(String key, String address) implements State {}

        record On(int recoveryCodes) implements State {}
    }

    public State state(Actor actor) {
        return steps.state(actor);
    }

    /**
     * Whoever finds an open screen must not lock its owner out.
     *
     * @throws WrongPassword if it is not, or was tried too often
     */
    public void begin(Actor actor, Password password) {
        passwords.prove(actor, password);
        steps.begin(actor);
    }

    public void giveUp(Actor actor) {
        steps.giveUp(actor);
    }

    /**
     * It counts from now on.
     *
     * @return recovery codes, to be shown once
     * @throws WrongCode if it is not, or was tried too often
     */
    public List<String> confirm(Actor actor, String code) {
        Throttle.Subject tried = Throttle.Subject.code(actor.accountId());
        if (!throttle.admit(clock.instant(), tried).isZero()) {
            throw new WrongCode();
        }
        List<String> codes = steps.confirm(actor, code);
        throttle.forget(tried);
        return codes;
    }

    /**
     * @return other recovery codes, to be shown once
     * @throws WrongPassword if it is not, or was tried too often
     */
    public List<String> renewCodes(Actor actor, Password password) {
        passwords.prove(actor, password);
        return steps.renewCodes(actor);
    }

    /** @throws WrongPassword if it is not, or was tried too often */
    public void switchOff(Actor actor, Password password) {
        passwords.prove(actor, password);
        steps.switchOff(actor);
    }
}
