package blog.belonging.domain.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Somebody has mended what was wrong: letters that wait long or were given up are tried at once. */
@ApplicationScoped
@Transactional
public class TryingAgain {

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** @return how many there are */
    public int everything() {
        Instant now = clock.instant();
        List<PostedLetter> letters = outbox.heldInTrouble(now);
        letters.forEach(letter -> letter.tryAgain(now));
        return letters.size();
    }
}
