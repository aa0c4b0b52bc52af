package blog.belonging.domain.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Whether somebody is who they say. The answer and the time it takes are the same for a wrong password, an account that is disabled and
 * one that does not exist. No transaction is open while a password is checked: that takes long, and readers need the connections.
 */
@ApplicationScoped
public class SigningIn {

    private static final Duration WHEN_BUSY = Duration.ofSeconds(10);

    @Inject
    SignInSteps steps;

    @Inject
    SecondFactorSteps secondSteps;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    Clock clock;

    /** What came of it. */
    public sealed interface Outcome {
        record Welcome(long accountId) implements Outcome {}

        /**
         * The password was right, and alone lets nobody in.
         *
         * @param ticket to be brought together with a code
         */
        record CodeWanted(String ticket) implements Outcome {}

        record Wrong() implements Outcome {}

        /** It took too long to find the code: the password is wanted again. */
        record TooLate() implements Outcome {}

        /** Nothing was checked. */
        record Wait(Duration howLong) implements Outcome {}
    }

    /** @param email as it was typed */
    public Outcome check(String email, Password password, Device device) {
        String name = Line.of(email).toLowerCase(java.util.Locale.ROOT);
        Throttle.Subject account = Throttle.Subject.account(name);
        Throttle.Subject address = Throttle.Subject.address(device.network());
        Duration wait = throttle.admit(clock.instant(), account, address);
        if (wait.compareTo(Duration.ZERO) > 0) {
            return new Outcome.Wait(wait);
        }
        try {
            return check(account, address, name, password, device);
        } catch (TooBusy busy) {
            return new Outcome.Wait(WHEN_BUSY);
        }
    }

    private Outcome check(
            Throttle.Subject account, Throttle.Subject address, String name, Password password, Device device) {
        Optional<SignInSteps.Known> known = steps.find(name);
        boolean right =
                passwords.matches(password, known.map(SignInSteps.Known::hash).orElse(""));
        if (!right || known.isEmpty()) {
            steps.failed(known, device);
            return new Outcome.Wrong();
        }
        throttle.forget(account);
        throttle.forgive(address);
        if (passwords.isOutdated(known.get().hash())) {
            steps.strengthen(known.get(), passwords.hash(password));
        }
        return secondSteps
                .ask(known.get().id())
                .<Outcome>map(Outcome.CodeWanted::new)
                .orElseGet(() -> new Outcome.Welcome(known.get().id()));
    }

    /**
     * The second step.
     *
     * @param ticket that the first one handed out
     * @param code of an app, or one for recovery, as it was typed
     */
    public Outcome checkCode(String ticket, String code, Device device) {
        OptionalLong account = secondSteps.accountOf(ticket);
        if (account.isEmpty()) {
            return new Outcome.TooLate();
        }
        Throttle.Subject codes = Throttle.Subject.code(account.getAsLong());
        Throttle.Subject address = Throttle.Subject.address(device.network());
        Duration wait = throttle.admit(clock.instant(), codes, address);
        if (wait.compareTo(Duration.ZERO) > 0) {
            return new Outcome.Wait(wait);
        }
        if (!secondSteps.redeem(ticket, code, device)) {
            return new Outcome.Wrong();
        }
        throttle.forget(codes);
        throttle.forgive(address);
        return new Outcome.Welcome(account.getAsLong());
    }
}
