package blog.belonging.web.search;

import blog.belonging.domain.search.SearchIndexing;
import blog.belonging.domain.search.SearchNotes;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Lets the index of this node catch up every second: on each node, and once more after each failure, though less and less often. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class SearchIndexTimer {

    private static final Logger LOG = System.getLogger(SearchIndexTimer.class.getName());

    private static final int HOUR = 3600;

    /** The longest pause after failures, in seconds. */
    private static final int LONGEST_PAUSE = 60;

    private static final int LOGGED_EVERY = 1000;

    @Resource
    ManagedScheduledExecutorService executor;

    @Inject
    SearchIndexing indexing;

    @Inject
    SearchNotes notes;

    private Optional<ScheduledFuture<?>> task = Optional.empty();
    private long ticks;
    private int failures;
    private int pause;

    @PostConstruct
    void start() {
        task = Optional.of(executor.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS));
    }

    @PreDestroy
    void stop() {
        task.ifPresent(running -> running.cancel(true));
    }

    /** What is thrown here would end the timer for good. */
    private void tick() {
        if (pause-- > 0) {
            return;
        }
        try {
            if (++ticks % HOUR == 0) {
                notes.forgetOld();
            }
            indexing.catchUp(SearchIndexTimer::log);
            failures = 0;
        } catch (RuntimeException e) {
            pause = Math.min(LONGEST_PAUSE, 1 << Math.min(failures++, 6));
            LOG.log(Level.WARNING, "Search index: could not catch up; tried again in " + pause + " s", e);
        }
    }

    private static void log(int done, int total) {
        if (done % LOGGED_EVERY == 0 || done == total) {
            LOG.log(Level.INFO, "Search index: {0} of {1}", done, total);
        }
    }
}
