package blog.belonging.web.shared;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Which state of the blog this node knows of. Looked up by whoever asks after a while, so that a blog which nobody reads asks its database
 * nothing; when the database is away or hangs, what is known goes on being served.
 */
public final class Generations {

    private static final Logger LOG = System.getLogger(Generations.class.getName());

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Supplier<String> database;
    private final LongSupplier nanos;
    private final long every;
    private final ReentrantLock looking = new ReentrantLock();

    private final AtomicInteger writing = new AtomicInteger();

    /** How often it had to be looked again, and how often it was. */
    private final AtomicInteger wanted = new AtomicInteger(1);

    private volatile int seen;

    /** Whether the database is being asked, and since when. */
    private volatile boolean asking;

    private volatile long askedAt;

    private volatile Generation known;
    private volatile long lookedAt;

    /**
     * @param database tells the state that is committed
     * @param every how old what is known may be
     */
    public Generations(Supplier<String> database, Duration every, LongSupplier nanos) {
        this.database = database;
        this.every = every.toNanos();
        this.nanos = nanos;
        known = new Generation(0, "", nanos.getAsLong());
        lookedAt = known.since;
    }

    /**
     * @param number goes up by one with each change that was seen
     * @param since when it was seen
     */
    public record Generation(long number, String mark, long since) {}

    /**
     * Something may be written here from now on: until it is over, nothing counts as known. Whoever sent it may have the answer, and ask for a page,
     * before the request is over on this side.
     */
    public void writingBegins() {
        writing.incrementAndGet();
    }

    public void writingEnds() {
        wanted.incrementAndGet();
        writing.decrementAndGet();
    }

    /** What is known, if that can be said without waiting for the database. */
    public Optional<Generation> atHand() {
        long age = nanos.getAsLong() - lookedAt;
        boolean isKnown = !isDue() && (age < every || age < 2 * every && looking.isLocked());
        return isKnown || isHanging() ? Optional.of(known) : Optional.empty();
    }

    public Generation current() {
        // One looks, others go on with what is known, unless that is too old as well.
        long age = nanos.getAsLong() - lookedAt;
        if (!isHanging() && (isDue() || age >= every)) {
            boolean isMine = isDue() || age >= 2 * every ? waitsToLook() : looking.tryLock();
            if (isMine) {
                askedAt = nanos.getAsLong();
                asking = true;
                try {
                    look();
                } finally {
                    asking = false;
                    looking.unlock();
                }
            }
        }
        return known;
    }

    /** The database is asked and does not answer. Nothing can be written then, either. */
    private boolean isHanging() {
        return asking && nanos.getAsLong() - askedAt >= LONGEST_WAIT.toNanos();
    }

    /** @return false if whoever looks takes too long */
    private boolean waitsToLook() {
        try {
            return looking.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean isDue() {
        return seen != wanted.get() || writing.get() > 0;
    }

    private void look() {
        long now = nanos.getAsLong();
        if (!isDue() && now - lookedAt < every) {
            return;
        }
        int before = wanted.get();
        try {
            String mark = database.get();
            if (!mark.equals(known.mark)) {
                known = new Generation(known.number + 1, mark, now);
            }
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "Whether something has changed could not be found out; pages are served as they were",
                    e);
        }
        lookedAt = now;
        // Only now: until then everybody waits.
        seen = before;
    }
}
