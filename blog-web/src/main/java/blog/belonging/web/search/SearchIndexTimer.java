package blog.belonging.web.search;

import blog.belonging.domain.search.SearchIndexing;
import blog.belonging.domain.search.SearchNotes;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

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

    @Inject
    SearchIndexing indexing;

    @Inject
    SearchNotes notes;

    private long ticks;
    private int failures;
    private int pause;

    /** A timer of the server and not of an executor: each call has a persistence context of its own. */
    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        if (pause-- > 0) {
            return;
        }
        try {
            if (++ticks % HOUR == 0) {
                notes.forgetOld();
            }
            indexing.catchUp(SearchIndexTimer::log);
            failures = 0;
            pause = 0;
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
