package blog.belonging.domain.comment;

import blog.belonging.domain.shared.Keyed;
import blog.belonging.domain.shared.Sender;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many comments come from where. Addresses are kept as salted digests, in memory alone, and no longer than a day: the salt is new every day,
 * so that nobody can say afterwards who was here.
 */
@ApplicationScoped
public class CommentRates {

    static final Duration WINDOW = Duration.ofMinutes(10);

    /** Nobody types more than that, and a class that comments together behind one address does not either. */
    static final int MOST_FROM_ADDRESS = 60;

    static final int MOST_FROM_NETWORK = 300;

    private static final Duration SALT_LASTS = Duration.ofDays(1);
    private static final int MOST = 10_000;

    /** Comments within the window, this one included. */
    record Count(int fromAddress, int fromNetwork) {

        boolean isTooMuch() {
            return fromAddress > MOST_FROM_ADDRESS || fromNetwork > MOST_FROM_NETWORK;
        }
    }

    private final Map<String, Deque<Instant>> seen = new LinkedHashMap<>(16, 0.75f, true);
    private Keyed salt = Keyed.fresh();
    private Instant salted = Instant.EPOCH;

    /** Counts whatever else readers send by a form, too. */
    public boolean isTooMuch(Sender sender, Instant now) {
        return count(sender, now).isTooMuch();
    }

    synchronized Count count(Sender sender, Instant now) {
        if (salted.plus(SALT_LASTS).isBefore(now)) {
            salt = Keyed.fresh();
            salted = now;
            seen.clear();
        }
        return new Count(
                count("address " + sender.address(), MOST_FROM_ADDRESS, now),
                count("network " + sender.network(), MOST_FROM_NETWORK, now));
    }

    private int count(String who, int enough, Instant now) {
        Deque<Instant> times = seen.computeIfAbsent(salt.digest(who), key -> new ArrayDeque<>());
        while (!times.isEmpty() && times.getFirst().plus(WINDOW).isBefore(now)) {
            times.removeFirst();
        }
        if (times.size() <= enough) {
            times.addLast(now);
        }
        if (seen.size() > MOST) {
            seen.remove(seen.keySet().iterator().next());
        }
        return times.size();
    }
}
