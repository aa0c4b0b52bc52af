package blog.belonging.web.transfer;

import blog.belonging.domain.shared.Refusal;
import blog.belonging.domain.transfer.ImportWorking;
import blog.belonging.web.shared.MovingIn;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Looks every two seconds for an import that somebody has asked for in the console, and has it done behind the scenes. One that a
 * server left when it went down is taken up again, by whichever node is there first.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportTimer {

    private static final Logger LOG = System.getLogger(ImportTimer.class.getName());

    private static final int HOUR = 1800;

    @Resource
    ManagedExecutorService executor;

    @Inject
    ImportWorking working;

    @Inject
    ImportAtStart atStart;

    @Inject
    MovingIn movingIn;

    private volatile Optional<Long> atWork = Optional.empty();
    private long ticks;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void tick() {
        try {
            if (atStart.isOver()) {
                look();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Looking for imports failed; tried again in two seconds", e);
        }
    }

    private void look() {
        if (atWork.isPresent()) {
            working.stillAtIt(atWork.get());
            return;
        }
        working.take().ifPresent(work -> {
            atWork = Optional.of(work.id());
            executor.execute(() -> run(work));
        });
        if (++ticks % HOUR == 0) {
            working.tidyUp();
        }
    }

    private void run(ImportWorking.Work work) {
        String name = work.wish().name();
        LOG.log(Level.INFO, "Import of {0} begins", name);
        if (work.fillsEmptyBlog()) {
            movingIn.begin();
        }
        try {
            working.work(work, progress -> movingIn.progress(progress.done(), progress.total()));
            LOG.log(Level.INFO, "Import of {0} is done", name);
        } catch (Refusal refusal) {
            LOG.log(Level.INFO, "Import refused, nothing was changed. {0}", refusal.getMessage());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Import failed; started again with the same files it goes on where it stopped", e);
        } finally {
            movingIn.end();
            atWork = Optional.empty();
        }
    }

    @PreDestroy
    void stop() {
        working.stop();
    }
}
