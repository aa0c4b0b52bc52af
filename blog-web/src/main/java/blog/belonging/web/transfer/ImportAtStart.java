package blog.belonging.web.transfer;

import blog.belonging.domain.shared.Refusal;
import blog.belonging.domain.transfer.BlogExport;
import blog.belonging.domain.transfer.BlogExports;
import blog.belonging.domain.transfer.ImportConfig;
import blog.belonging.domain.transfer.ImportOrder;
import blog.belonging.domain.transfer.ImportTask;
import blog.belonging.domain.transfer.ImportWorking;
import blog.belonging.domain.transfer.Importing;
import blog.belonging.domain.transfer.UploadsFolder;
import blog.belonging.domain.transfer.UploadsFolders;
import blog.belonging.web.shared.MovingIn;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Runs what the settings ask for when the application starts: completes what was cut off, then imports. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportAtStart {

    private static final Logger LOG = System.getLogger(ImportAtStart.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final long EVERY_TWO_SECONDS = 2_000_000_000L;

    @Resource
    ManagedExecutorService executor;

    @Inject
    Importing importing;

    @Inject
    ImportConfig config;

    @Inject
    BlogExports exports;

    @Inject
    UploadsFolders uploadsFolders;

    @Inject
    ImportWorking working;

    @Inject
    Demo demo;

    @Inject
    MovingIn movingIn;

    private volatile boolean over;
    private long lastLogged;

    /** Before any reader can ask. */
    @PostConstruct
    void prepare() {
        boolean first =
                importing.isFirst() && !config.dryRun() && (config.file().isPresent() || config.demo());
        if (first) {
            movingIn.begin();
        }
    }

    /** Not earlier: a thread that works while the server still puts the application together may stand in its way. */
    public void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
        executor.execute(this::work);
    }

    private void work() {
        try {
            doggedly(this::bringAll, PAUSE);
        } catch (Refusal refusal) {
            LOG.log(Level.ERROR, "Import refused, nothing was changed. {0}", refusal.getMessage());
        } catch (RuntimeException | IOException e) {
            LOG.log(Level.ERROR, "Import failed; started again with the same file it goes on where it stopped", e);
        } finally {
            movingIn.end();
            over = true;
        }
    }

    /** What is asked for at a start. */
    interface Work {
        void run() throws IOException;
    }

    /**
     * Once more if it breaks off: when all is put together, Payara closes the archives that classes come from, and a class that somebody asks for in that
     * moment cannot be had ("zip file closed").
     */
    static void doggedly(Work work, Duration pause) throws IOException {
        try {
            work.run();
        } catch (Refusal refusal) {
            throw refusal;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The import broke off and goes on in a moment", e);
            try {
                Thread.sleep(pause.toMillis());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw e;
            }
            work.run();
        }
    }

    private void bringAll() throws IOException {
        importing.completeInterrupted(this::log);
        if (config.demo()) {
            bringDemo();
        }
        config.file().ifPresent(this::bring);
    }

    /** Whether all that the settings asked for is done. */
    public boolean isOver() {
        return over;
    }

    private void bringDemo() throws IOException {
        Path folder = Files.createTempDirectory("demo");
        Path file = folder.resolve("demo.xml");
        try {
            demo.exportTo(file);
            BlogExport export = exports.open(file);
            if (importing.isEmptyOrHolds(export)) {
                bring(file, false, () -> order(export, Optional.of(demo.uploads()), false));
            } else {
                LOG.log(
                        Level.WARNING,
                        "BLOG_DEMO is set, but this blog has content of its own: the demonstration is left out");
            }
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private void bring(Path file) {
        bring(
                file,
                config.fetch(),
                () -> order(exports.open(file), config.uploads().map(uploadsFolders::open), config.fetch()));
    }

    private ImportOrder order(BlogExport export, Optional<UploadsFolder> uploads, boolean fetch) {
        return new ImportOrder(export, uploads, fetch, config.dryRun(), config.zone());
    }

    private void bring(Path file, boolean fetch, Supplier<ImportOrder> order) {
        String name = String.valueOf(file.getFileName());
        ImportWorking.Outcome done =
                working.workOfSettings(new ImportTask.Wish(name, config.dryRun(), fetch), order, this::log);
        LOG.log(Level.INFO, "{0}", done.report());
        LOG.log(Level.INFO, "The report was written to {0}", done.file());
    }

    private void log(Importing.Progress progress) {
        movingIn.progress(progress.done(), progress.total());
        boolean last = progress.total() > 0 && progress.done() == progress.total();
        if (!last && System.nanoTime() - lastLogged < EVERY_TWO_SECONDS) {
            return;
        }
        lastLogged = System.nanoTime();
        String howFar = progress.total() > 0
                ? ", " + progress.done() + " of " + progress.total() + " items"
                : progress.done() > 0 ? ", " + progress.done() + " done" : "";
        LOG.log(Level.INFO, "Import: {0}{1}", progress.step().name().toLowerCase(Locale.ROOT), howFar);
    }
}
