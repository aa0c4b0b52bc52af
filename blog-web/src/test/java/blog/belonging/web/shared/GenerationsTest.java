package blog.belonging.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GenerationsTest {

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch answer = new CountDownLatch(1);
    private final ExecutorService readers = Executors.newFixedThreadPool(2);

    private final Generations generations = new Generations(this::slowly, Duration.ofMinutes(1), System::nanoTime);

    @AfterEach
    void stop() {
        answer.countDown();
        readers.shutdownNow();
    }

    private String slowly() {
        asked.countDown();
        try {
            assertThat(answer.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "what is new";
    }

    @Test
    void nobodyGoesOnWithWhatWasKnownBeforeAChangeWhileAnotherLooks() throws Exception {
        generations.writingBegins();
        generations.writingEnds();
        Future<Generations.Generation> first = readers.submit(generations::current);
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        Future<Generations.Generation> second = readers.submit(generations::current);
        ThrowingCallable early = () -> second.get(200, TimeUnit.MILLISECONDS);
        assertThat(catchThrowable(early)).isInstanceOf(TimeoutException.class);
        answer.countDown();
        assertThat(second.get()).isSameAs(first.get());
        assertThat(second.get().mark()).isEqualTo("what is new");
    }

    @Test
    void aDatabaseThatHangsHoldsReadersUpOnceAndNotForLong() throws Exception {
        generations.writingBegins();
        generations.writingEnds();
        assertThat(generations.atHand()).isEmpty();
        Future<Generations.Generation> first = readers.submit(generations::current);
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(generations.current().mark()).as("after a while").isEmpty();
        assertThat(generations.atHand()).as("at once").isPresent();
        assertThat(first.isDone()).isFalse();
        answer.countDown();
        assertThat(first.get().mark()).isEqualTo("what is new");
        assertThat(generations.atHand()).contains(first.get());
    }
}
