package blog.belonging.web.frontdoor;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Pages are made by a few at once. With more than the processors can work at, each takes longer and none comes sooner, memory fills with
 * what is half made, and neither an author nor the compiler of the virtual machine gets to a processor.
 */
final class Turns {

    private static final int PER_PROCESSOR = 2;

    /** What takes longer waits for something else than a processor, and others need not wait for that. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Semaphore free;
    private final Duration longestWait;

    Turns(int atOnce, Duration longestWait) {
        free = new Semaphore(atOnce);
        this.longestWait = longestWait;
    }

    static Turns ofThisMachine() {
        return new Turns(PER_PROCESSOR * Runtime.getRuntime().availableProcessors(), LONGEST_WAIT);
    }

    /** The making of a page. */
    interface Making<T> {
        T make() throws IOException, ServletException;
    }

    <T> T take(Making<T> making) throws IOException, ServletException {
        boolean mine = hasCome();
        try {
            return making.make();
        } finally {
            if (mine) {
                free.release();
            }
        }
    }

    private boolean hasCome() {
        try {
            return free.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
