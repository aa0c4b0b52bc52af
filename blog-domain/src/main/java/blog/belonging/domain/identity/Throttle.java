package blog.belonging.domain.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down who guesses. Each attempt counts before it is known whether it is right, so that many at once gain nothing; after a few,
 * each further one has to wait twice as long as the one before.
 *
 * <p>It is kept in memory: an attacker then cannot make the database write, and a lock on one account cannot make others wait. It holds
 * the latest ten thousand names, and each of them costs whoever wants to push out another one an attempt of their own.
 */
@ApplicationScoped
public class Throttle {

    private static final int MOST = 10_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    /** What is counted, and how many attempts are free. */
    enum Of {
        ACCOUNT(5),
        /** Counted apart: the password, which was right, must not make guesses at it free. */
        CODE(5),
        /** A whole school may be behind one address. */
        ADDRESS(100),
        /** Letters to one person, who may not have asked for them. */
        LETTER(2, Duration.ofMinutes(5), Duration.ofHours(6)),
        /** Letters that somebody asks for. */
        LETTER_FROM(20, Duration.ofSeconds(30), Duration.ofHours(1));

        private final int free;
        private final Duration firstWait;
        private final Duration longestWait;

        Of(int free) {
            this(free, Duration.ofSeconds(5), Duration.ofMinutes(15));
        }

        Of(int free, Duration firstWait, Duration longestWait) {
            this.free = free;
            this.firstWait = firstWait;
            this.longestWait = longestWait;
        }

        private Duration waitAfter(int attempts) {
            if (attempts < free) {
                return Duration.ZERO;
            }
            Duration wait = firstWait.multipliedBy(1L << Math.min(attempts - free, 20));
            return wait.compareTo(longestWait) > 0 ? longestWait : wait;
        }
    }

    /** One that is counted. */
    record Subject(Of what, String name) {

        static Subject account(String name) {
            return new Subject(Of.ACCOUNT, name);
        }

        static Subject code(long accountId) {
            return new Subject(Of.CODE, String.valueOf(accountId));
        }

        static Subject address(String network) {
            return new Subject(Of.ADDRESS, network);
        }

        static Subject letter(EmailAddress to) {
            return new Subject(Of.LETTER, to.text());
        }

        static Subject letterFrom(String network) {
            return new Subject(Of.LETTER_FROM, network);
        }
    }

    private record Count(int attempts, Instant last) {}

    private final Map<Subject, Count> counts = new LinkedHashMap<>();

    /** @return how long to wait; zero if the attempt may be made, which has then been counted for all of them */
    synchronized Duration admit(Instant now, Subject... subjects) {
        Duration longest = Duration.ZERO;
        for (Subject subject : subjects) {
            Duration left = left(subject, now);
            longest = left.compareTo(longest) > 0 ? left : longest;
        }
        if (longest.isZero()) {
            for (Subject subject : subjects) {
                count(subject, now);
            }
        }
        return longest;
    }

    private Duration left(Subject subject, Instant now) {
        Count count = counts.get(subject);
        return count == null || now.isAfter(count.last.plus(FORGOTTEN_AFTER))
                ? Duration.ZERO
                : Duration.between(now, count.last.plus(subject.what.waitAfter(count.attempts)));
    }

    private void count(Subject subject, Instant now) {
        Count known = counts.remove(subject);
        int earlier = known == null || now.isAfter(known.last.plus(FORGOTTEN_AFTER)) ? 0 : known.attempts;
        counts.put(subject, new Count(earlier + 1, now));
        if (counts.size() > MOST) {
            counts.remove(counts.keySet().iterator().next());
        }
    }

    /** It was right: all earlier attempts on the account were its owner's. */
    synchronized void forget(Subject subject) {
        counts.remove(subject);
    }

    /** It was right: this one attempt does not count. */
    synchronized void forgive(Subject subject) {
        counts.computeIfPresent(subject, (key, count) -> new Count(count.attempts - 1, count.last));
    }
}
