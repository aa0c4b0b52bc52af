package blog.belonging.web.frontdoor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ServletException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TurnsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final ExecutorService readers = Executors.newCachedThreadPool();

    @AfterEach
    void readersLeave() {
        readers.shutdownNow();
    }

    @Test
    void onlySoManyPagesAreMadeAtOnceAndEverybodyGetsOne() throws Exception {
        Turns turns = new Turns(3, LONG);
        CountDownLatch threeAtWork = new CountDownLatch(3);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Future<Integer>> pages = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int page = i;
            pages.add(readers.submit(() -> turns.take(() -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                threeAtWork.countDown();
                await(threeAtWork);
                now.decrementAndGet();
                return page;
            })));
        }
        for (int i = 0; i < pages.size(); i++) {
            assertEquals(i, pages.get(i).get());
        }
        assertEquals(3, most.get());
    }

    @Test
    void aPageThatHangsHoldsNobodyUpForLong() throws Exception {
        Turns turns = new Turns(1, Duration.ofMillis(50));
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch mended = new CountDownLatch(1);
        Future<Boolean> first = readers.submit(() -> turns.take(() -> {
            hanging.countDown();
            return await(mended);
        }));
        await(hanging);
        assertEquals("another", turns.take(() -> "another"));
        mended.countDown();
        assertTrue(first.get());
    }

    @Test
    void aPageThatFailsGivesItsTurnBack() throws Exception {
        Turns turns = new Turns(1, LONG);
        assertThrows(
                ServletException.class,
                () -> turns.take(() -> {
                    throw new ServletException("no page");
                }));
        assertEquals("the next", turns.take(() -> "the next"));
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
