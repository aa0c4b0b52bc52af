package blog.belonging.web.frontdoor;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whatever is not there already is done by threads of the blog's own, so that those of the server, which may be few, are free for what is.
 * Whoever is slow in one lane holds up nobody in another.
 */
@ApplicationScoped
class Lanes {

    /** Requests. What waits takes memory, and whoever sent it has gone when its turn comes. */
    private static final int MOST_WAITING = 2000;

    private static final long IDLE_SECONDS = 30;

    @Resource
    ManagedThreadFactory factory;

    @Inject
    BehindTheDoor behind;

    private final Map<Lane, ThreadPoolExecutor> lanes = new EnumMap<>(Lane.class);

    /** What takes as long as what. */
    enum Lane {
        /** What is made for readers: as long as the database and {@link Turns} let it. */
        PAGES(64),
        /** Files, and what readers send: as long as their line lets it. */
        LINES(128),
        CONSOLE(64);

        private final int most;

        /** @param most threads */
        Lane(int most) {
            this.most = most;
        }
    }

    @PostConstruct
    void open() {
        for (Lane lane : Lane.values()) {
            lanes.put(lane, threads(lane));
        }
    }

    @PreDestroy
    void close() {
        lanes.values().forEach(ThreadPoolExecutor::shutdown);
    }

    /** As many as are needed; one more is made only if none of them is idle. */
    private ThreadPoolExecutor threads(Lane lane) {
        AtomicInteger number = new AtomicInteger();
        ThreadFactory named = task -> {
            Thread thread = factory.newThread(task);
            thread.setName("blog-" + lane.name().toLowerCase(Locale.ROOT) + "-" + number.incrementAndGet());
            return thread;
        };
        LinkedTransferQueue<Runnable> waiting = new LinkedTransferQueue<>() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean offer(Runnable task) {
                return tryTransfer(task);
            }
        };
        RejectedExecutionHandler waits = (task, pool) -> {
            if (pool.isShutdown()) {
                throw new RejectedExecutionException("the blog is stopping");
            }
            waiting.put(task);
        };
        return new ThreadPoolExecutor(0, lane.most, IDLE_SECONDS, TimeUnit.SECONDS, waiting, named, waits);
    }

    /** Answers later, and by another thread, unless somebody in between cannot wait. */
    void take(Lane lane, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        ThreadPoolExecutor threads = Objects.requireNonNull(lanes.get(lane));
        if (!request.isAsyncSupported()) {
            behind.answer(request, response);
        } else if (threads.getQueue().size() >= MOST_WAITING) {
            response.setHeader("Retry-After", "10");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        } else {
            AsyncContext later = request.startAsync(request, response);
            // A large file on a slow line takes what it takes.
            later.setTimeout(0);
            threads.execute(() -> {
                try {
                    behind.answerInAnyCase(request, response);
                } finally {
                    later.complete();
                }
            });
        }
    }
}
