package blog.belonging.web.frontdoor;

import blog.belonging.web.shared.Generations;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Finished pages, by address and generation of the blog. A page is made once, however many ask for it; whoever asks meanwhile gets the
 * old one, for half a second at most. Bounded in bytes: what is asked for often stays (W-TinyLFU), so that a walk through
 * addresses that nobody else wants pushes nothing out; and what was not found has a small place of its own.
 */
final class PageStore {

    /** Comments close by date, news get old: no row is written then. */
    private static final long LONGEST_LIFE = Duration.ofMinutes(10).toNanos();

    private static final long GRACE_OF_AGE = Duration.ofMinutes(1).toNanos();
    private static final long GRACE_OF_CHANGE = Duration.ofMillis(500).toNanos();

    /** Longer than any page takes. */
    private static final long LONGEST_WAIT_SECONDS = 30;

    private static final int SHARE_OF_LOST = 16;

    private final long bytes;
    private final LongSupplier nanos;
    private final Generations generations;
    private final Cache<Key, KeptPage> found;
    private final Cache<Key, KeptPage> lost;
    private final ConcurrentMap<Key, CountDownLatch> underWay = new ConcurrentHashMap<>();

    /**
     * @param bytes 0: nothing is kept
     */
    PageStore(long bytes, Generations generations, LongSupplier nanos) {
        this.bytes = bytes;
        this.nanos = nanos;
        this.generations = generations;
        found = cache(bytes - bytes / SHARE_OF_LOST);
        lost = cache(bytes / SHARE_OF_LOST);
    }

    private static Cache<Key, KeptPage> cache(long bytes) {
        return Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((Key key, KeptPage page) -> page.weight())
                // Threads that are shared by a whole server do not belong to this application.
                .executor(Runnable::run)
                .build();
    }

    /**
     * @param origin scheme and host that the reader sees
     * @param path with the prefix of a proxy
     */
    record Key(String origin, String path) {}

    /** Makes an answer. */
    interface Maker {

        /**
         * @param before what was kept at this address
         * @return empty if it is for this reader alone: then it has been sent
         */
        Optional<KeptPage> make(Optional<KeptPage> before, long generation) throws IOException, ServletException;
    }

    boolean isOn() {
        return bytes > 0;
    }

    /** Something may be written here until {@link #writingEnds}: whoever asks meanwhile or later gets what is written by then. */
    void writingBegins() {
        generations.writingBegins();
    }

    void writingEnds() {
        generations.writingEnds();
    }

    boolean has(Key key) {
        return kept(key) != null;
    }

    /** @return empty if something has to be waited for first */
    Optional<KeptPage> atHand(Key key) {
        @Nullable KeptPage kept = kept(key);
        if (kept == null) {
            return Optional.empty();
        }
        if (kept.isForEver()) {
            return Optional.of(kept);
        }
        return generations
                .atHand()
                .filter(now -> isFresh(kept, now) || underWay.containsKey(key) && mayStillBeShown(kept, now))
                .map(now -> kept);
    }

    /** @return empty if the answer was sent by {@code maker} */
    Optional<KeptPage> get(Key key, Maker maker) throws IOException, ServletException {
        while (true) {
            @Nullable KeptPage kept = kept(key);
            if (kept != null && kept.isForEver()) {
                return Optional.of(kept);
            }
            Generations.Generation now = generations.current();
            if (kept != null && isFresh(kept, now)) {
                return Optional.of(kept);
            }
            CountDownLatch mine = new CountDownLatch(1);
            @Nullable CountDownLatch other = underWay.putIfAbsent(key, mine);
            if (other == null) {
                try {
                    return made(key, maker, now);
                } finally {
                    underWay.remove(key, mine);
                    mine.countDown();
                }
            }
            if (kept != null && mayStillBeShown(kept, now)) {
                return Optional.of(kept);
            }
            if (!isOver(other) || kept(key) == kept) {
                return maker.make(Optional.ofNullable(kept), now.number());
            }
        }
    }

    /** Somebody may have been quicker since the caller looked. */
    private Optional<KeptPage> made(Key key, Maker maker, Generations.Generation now)
            throws IOException, ServletException {
        @Nullable KeptPage meanwhile = kept(key);
        if (meanwhile != null && isFresh(meanwhile, now)) {
            return Optional.of(meanwhile);
        }
        Optional<KeptPage> page = maker.make(Optional.ofNullable(meanwhile), now.number());
        if (page.isEmpty()) {
            found.invalidate(key);
            lost.invalidate(key);
        } else if (page.get().isFound()) {
            found.put(key, page.get());
            lost.invalidate(key);
        } else {
            lost.put(key, page.get());
            found.invalidate(key);
        }
        return page;
    }

    private @Nullable KeptPage kept(Key key) {
        @Nullable KeptPage page = found.getIfPresent(key);
        return page == null ? lost.getIfPresent(key) : page;
    }

    private boolean isFresh(KeptPage page, Generations.Generation now) {
        return page.generation() == now.number() && age(page) < LONGEST_LIFE;
    }

    /** While it is made anew: it has just become old, by a change or by the clock. */
    private boolean mayStillBeShown(KeptPage page, Generations.Generation now) {
        return page.generation() == now.number()
                ? age(page) < LONGEST_LIFE + GRACE_OF_AGE
                : page.generation() == now.number() - 1 && nanos.getAsLong() - now.since() < GRACE_OF_CHANGE;
    }

    private long age(KeptPage page) {
        return nanos.getAsLong() - page.madeAt();
    }

    /** @return false if it takes too long */
    private static boolean isOver(CountDownLatch other) {
        try {
            return other.await(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
