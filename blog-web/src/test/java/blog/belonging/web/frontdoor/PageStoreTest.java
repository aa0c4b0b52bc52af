package blog.belonging.web.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.belonging.web.shared.Generations;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PageStoreTest {

    private static final PageStore.Key HOME = new PageStore.Key("https://blog.example", "/");
    private static final int READERS = 200;

    private final AtomicLong clock = new AtomicLong();
    private final AtomicInteger made = new AtomicInteger();
    private volatile String generation = "1";
    private int lookups;

    private PageStore store = store(1_000_000);

    private PageStore store(long bytes) {
        Generations generations = new Generations(
                () -> {
                    lookups++;
                    return generation;
                },
                Duration.ofMillis(500),
                clock::get);
        return new PageStore(bytes, generations, clock::get);
    }

    private void passes(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    /** The number of the making is its content. */
    private Optional<KeptPage> page(int status, Optional<KeptPage> before, long number) throws IOException {
        String text = "page " + made.incrementAndGet();
        return Optional.of(KeptPage.of(answer(status, text), before, number, clock.get()));
    }

    private static Gathering answer(int status, String text) {
        return answer(status, text, new TreeMap<>());
    }

    private static Gathering answer(int status, String text, Map<String, String> headers) {
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                PageStoreTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getStatus" -> status;
                    case "getHeaderNames" -> headers.keySet();
                    case "getContentType" -> "text/html";
                    case "getCharacterEncoding" -> "UTF-8";
                    case "getHeader" -> headers.get(arguments[0]);
                    case "getHeaders" -> List.of(headers.get(arguments[0]));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        Gathering gathered = new Gathering(response);
        gathered.getWriter().print(text);
        return gathered;
    }

    private KeptPage get(PageStore.Key key) throws IOException, ServletException {
        return store.get(key, (before, number) -> page(200, before, number)).orElseThrow();
    }

    private List<KeptPage> askAtOnce(Callable<Optional<KeptPage>> reader) throws Exception {
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<Optional<KeptPage>>> answers = new ArrayList<>();
            CountDownLatch go = new CountDownLatch(1);
            for (int i = 0; i < READERS; i++) {
                answers.add(readers.submit(() -> {
                    go.await();
                    return reader.call();
                }));
            }
            go.countDown();
            List<KeptPage> pages = new ArrayList<>();
            for (Future<Optional<KeptPage>> answer : answers) {
                answer.get().ifPresent(pages::add);
            }
            return pages;
        } finally {
            readers.shutdownNow();
        }
    }

    private Optional<KeptPage> slowly(Optional<KeptPage> before, long number) throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return page(200, before, number);
    }

    @Test
    void aPageIsMadeOnceAndServedUntilSomethingChanges() throws Exception {
        KeptPage first = get(HOME);
        passes(Duration.ofMinutes(1));
        assertThat(get(HOME)).isSameAs(first);
        generation = "2";
        passes(Duration.ofSeconds(1));
        assertThat(get(HOME)).isNotSameAs(first);
        assertThat(made).hasValue(2);
    }

    @Test
    void whatAnotherNodeChangesIsNoticedWithinHalfASecond() throws Exception {
        KeptPage first = get(HOME);
        generation = "2";
        passes(Duration.ofMillis(400));
        assertThat(get(HOME)).isSameAs(first);
        passes(Duration.ofMillis(100));
        assertThat(get(HOME)).isNotSameAs(first);
    }

    @Test
    void whatThisNodeChangesIsNoticedAtOnceEvenBeforeTheRequestIsOver() throws Exception {
        KeptPage first = get(HOME);
        store.writingBegins();
        assertThat(get(HOME)).isSameAs(first);
        generation = "2";
        KeptPage second = get(HOME);
        assertThat(second).isNotSameAs(first);
        generation = "3";
        store.writingEnds();
        assertThat(get(HOME)).isNotSameAs(second);
    }

    @Test
    void whatIsTheSameForEverStaysWhateverChanges() throws Exception {
        Map<String, String> forEver = Map.of("Cache-Control", "public, max-age=31536000, immutable");
        PageStore.Maker asset = (before, number) ->
                Optional.of(KeptPage.of(answer(200, "style " + made.incrementAndGet(), forEver), before, number, 0));
        KeptPage first = store.get(HOME, asset).orElseThrow();
        generation = "2";
        passes(Duration.ofDays(1));
        assertThat(store.get(HOME, asset)).containsSame(first);
        assertThat(lookups).isEqualTo(1);
    }

    @Test
    void theDatabaseIsNotAskedForEachPage() throws Exception {
        for (int i = 0; i < 100; i++) {
            get(HOME);
            passes(Duration.ofMillis(10));
        }
        assertThat(lookups).isBetween(2, 3);
    }

    @Test
    void aPageOfWhichNothingIsWrittenGetsOldNevertheless() throws Exception {
        KeptPage first = get(HOME);
        passes(Duration.ofMinutes(11));
        assertThat(get(HOME)).isNotSameAs(first);
    }

    @Test
    void twoHundredReadersOfANewPageHaveItMadeOnce() throws Exception {
        List<KeptPage> pages = askAtOnce(() -> store.get(HOME, this::slowly));
        assertThat(made).hasValue(1);
        assertThat(pages).hasSize(READERS);
        assertThat(pages.stream().distinct()).hasSize(1);
    }

    @Test
    void twoHundredReadersOfAPageThatHasJustChangedHaveItMadeOnceAndTheOthersGetTheOldOne() throws Exception {
        KeptPage old = get(HOME);
        generation = "2";
        store.writingBegins();
        store.writingEnds();
        List<KeptPage> pages = askAtOnce(() -> store.get(HOME, this::slowly));
        assertThat(made).hasValue(2);
        assertThat(pages).hasSize(READERS).contains(old);
        assertThat(pages.stream().distinct()).hasSize(2);
    }

    @Test
    void aPageThatIsOldSinceLongIsShownToNobody() throws Exception {
        KeptPage old = get(HOME);
        generation = "2";
        passes(Duration.ofSeconds(1));
        get(new PageStore.Key("https://blog.example", "/about/"));
        passes(Duration.ofMinutes(1));
        assertThat(askAtOnce(() -> store.get(HOME, this::slowly))).doesNotContain(old);
        assertThat(made).hasValue(3);
    }

    @Test
    void whatIsForOneReaderIsMadeForEach() throws Exception {
        List<KeptPage> pages = askAtOnce(() -> store.get(HOME, (before, number) -> {
            made.incrementAndGet();
            return Optional.empty();
        }));
        assertThat(pages).isEmpty();
        assertThat(made).hasValue(READERS);
        assertThat(store.has(HOME)).isFalse();
    }

    @Test
    void aPageThatFailsLeavesTheWayFreeForTheNext() throws Exception {
        assertThatThrownBy(() -> store.get(HOME, (before, number) -> {
                    throw new ServletException("failed");
                }))
                .isInstanceOf(ServletException.class);
        assertThat(get(HOME)).isNotNull();
    }

    @Test
    void aScanOfRandomAddressesPushesNoPageOutThatIsRead() throws Exception {
        store = store(60_000);
        AtomicInteger read = new AtomicInteger();
        for (int i = 0; i < 10_000; i++) {
            PageStore.Key page = new PageStore.Key("https://blog.example", "/read/" + i % 10);
            store.get(page, (before, g) -> {
                read.incrementAndGet();
                return page(200, before, g);
            });
            PageStore.Key once = new PageStore.Key("https://blog.example", "/scan/" + i);
            int status = i % 2 == 0 ? 404 : 200;
            store.get(once, (before, g) -> page(status, before, g));
        }
        // A few once more, before it is known how often they are read.
        assertThat(read.get()).isLessThan(10_000 / 50);
    }

    @Test
    void noMoreIsKeptThanWasSaid() throws Exception {
        store = store(100_000);
        List<PageStore.Key> keys = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            PageStore.Key key = new PageStore.Key("https://blog.example", "/" + i);
            keys.add(key);
            get(key);
        }
        assertThat(keys.stream().filter(store::has).count()).isBetween(50L, 100L);
    }

    @Test
    void whileTheDatabaseIsAwayPagesAreServedAsTheyWere() throws Exception {
        AtomicInteger times = new AtomicInteger();
        Generations generations = new Generations(
                () -> {
                    if (times.incrementAndGet() > 1) {
                        throw new IllegalStateException("the database is away");
                    }
                    return "1";
                },
                Duration.ofMillis(500),
                clock::get);
        store = new PageStore(1_000_000, generations, clock::get);
        KeptPage first = get(HOME);
        passes(Duration.ofMinutes(5));
        assertThat(get(HOME)).isSameAs(first);
        assertThat(times).hasValue(2);
    }
}
