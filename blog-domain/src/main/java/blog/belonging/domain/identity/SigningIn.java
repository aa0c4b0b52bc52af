package blog.belonging.domain.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

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
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    Clock clock;

    /** What came of it. */
    public sealed interface Outcome {
        /** @param role that the account has */
        record Welcome(long accountId, Role role) implements Outcome {}

        record Wrong() implements Outcome {}

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
        return new Outcome.Welcome(known.get().id(), known.get().role());
    }
}
