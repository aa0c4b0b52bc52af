package blog.belonging.domain.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** What is noted about letters on their way, each in a short transaction: none is open while a mail server is asked. */
@ApplicationScoped
@Transactional
public class DeliverySteps {

    private static final int AT_ONCE = 10;

    /** Whoever wonders whether somebody got a letter asks within a month. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** @param held after so long without a word, another node may take them */
    List<Outgoing> take(Duration held) {
        // As exact as the database is, or nobody would know the letter again by it.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return outbox.heldDue(now, AT_ONCE).stream()
                .map(letter -> letter.take(now, now.plus(held)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Nothing, if another node has taken it meanwhile. */
    void settle(Outgoing letter, Delivery delivery) {
        held(letter).ifPresent(posted -> posted.settle(delivery, clock.instant()));
    }

    void putBack(Outgoing letter) {
        held(letter).ifPresent(posted -> posted.putBack(clock.instant()));
    }

    private Optional<PostedLetter> held(Outgoing letter) {
        return outbox.held(letter.id()).filter(posted -> posted.isTakenUntil(letter.until()));
    }

    void tidyUp() {
        outbox.emptyUseless(clock.instant());
        outbox.removeSettledBefore(clock.instant().minus(REMEMBERED));
    }
}
