package blog.belonging.domain.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;

/**
 * Somebody says that they have forgotten their password. Whether there is such an account is not even looked up while they wait: what
 * was asked is noted in memory and done a moment later, so neither the answer nor its time tells anything. Who asks right before the
 * server stops has to ask again.
 */
@ApplicationScoped
public class ForgottenPasswords {

    /** More in two seconds is no forgetfulness. */
    private static final int MOST = 1000;

    private record Asked(EmailAddress email, Device device) {}

    private final Queue<Asked> waiting = new ArrayBlockingQueue<>(MOST);

    @Inject
    AccountMails mails;

    @Inject
    ForgottenPasswordSteps steps;

    @Inject
    Throttle throttle;

    @Inject
    Clock clock;

    /** Whether a link can be mailed; otherwise an administrator has to hand one out. */
    public boolean isPossible() {
        return mails.canBringLinks();
    }

    /**
     * @param email whether there is an account for it or not
     * @return how long to wait before asking again; zero if it will be looked at
     */
    public Duration ask(EmailAddress email, Device device) {
        Duration wait = throttle.admit(
                clock.instant(), Throttle.Subject.letter(email), Throttle.Subject.letterFrom(device.network()));
        if (wait.isZero() && isPossible()) {
            waiting.offer(new Asked(email, device));
        }
        return wait;
    }

    /** Writes to those who have an account. @return whether anybody had asked */
    public boolean answerNext() {
        Optional<Asked> next = Optional.ofNullable(waiting.poll());
        next.ifPresent(asked -> steps.write(asked.email(), asked.device()));
        return next.isPresent();
    }
}
