package blog.belonging.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does the imports that were asked for, one after the other, and notes how far each is. For whoever has time: a thread of the server. */
@ApplicationScoped
public class ImportWorking {

    @Inject
    Importing importing;

    @Inject
    ImportTaskSteps steps;

    @Inject
    ImportFiles files;

    @Inject
    ImportReports reports;

    @Inject
    ImportConfig config;

    @Inject
    BlogExports exports;

    @Inject
    UploadsFolders uploadsFolders;

    private volatile boolean stopping;

    /**
     * An import to be worked on.
     *
     * @param fillsEmptyBlog whether the blog moves in with it
     */
    public record Work(long id, ImportTask.Wish wish, String folder, boolean fillsEmptyBlog) {}

    /** The next one: it is not handed to anybody else as long as {@link #stillAtIt} is said every few seconds. */
    public Optional<Work> take() {
        return steps.take()
                .map(task -> new Work(
                        task.id(), task.wish(), task.folder(), !task.wish().dryRun() && importing.isIntoEmptyBlog()));
    }

    public void stillAtIt(long id) {
        steps.seen(id);
    }

    /**
     * What was done.
     *
     * @param file that the report was written to
     */
    public record Outcome(String report, String file) {}

    /** @throws NotAnExport if it is none; nothing was changed then */
    public Outcome work(Work work, Consumer<Importing.Progress> progress) {
        try {
            return run(work.id(), work.wish(), () -> order(work), progress);
        } finally {
            tidyUp();
        }
    }

    private ImportOrder order(Work work) {
        BlogExport export =
                exports.open(files.export(work.folder()), work.wish().name());
        return new ImportOrder(
                export,
                files.uploads(work.folder()).map(uploadsFolders::open),
                work.wish().fetches(),
                work.wish().dryRun(),
                config.zone());
    }

    /** One that the settings ask for. */
    public Outcome workOfSettings(
            ImportTask.Wish wish, Supplier<ImportOrder> order, Consumer<Importing.Progress> progress) {
        return run(steps.addOfSettings(wish), wish, order, progress);
    }

    private Outcome run(
            long id, ImportTask.Wish wish, Supplier<ImportOrder> order, Consumer<Importing.Progress> progress) {
        try {
            ImportReport report = run(order.get(), how -> {
                if (stopping) {
                    throw new Stopped();
                }
                steps.advance(id, how);
                progress.accept(how);
            });
            String text = report.text((wish.dryRun() ? "Dry run, nothing was written: " : "Import of ") + wish.name());
            String file = reports.keep(text);
            steps.succeed(id, text, report.summary());
            return new Outcome(text, file);
        } catch (NotAnExport refused) {
            steps.end(id, ImportTask.State.REFUSED, refused.why());
            throw refused;
        } catch (RuntimeException broken) {
            // What stops with the server goes on with it.
            if (!stopping) {
                steps.end(id, ImportTask.State.FAILED, "");
            }
            throw broken;
        }
    }

    private ImportReport run(ImportOrder order, Consumer<Importing.Progress> progress) {
        try {
            return importing.run(order, progress);
        } finally {
            order.uploads().ifPresent(UploadsFolder::close);
        }
    }

    /** Removes files that nobody will need again. */
    public void tidyUp() {
        steps.release(false).forEach(files::forget);
        files.forgetOld(steps.folders());
    }

    /** The server is going down: what is under way ends with its next step. */
    public void stop() {
        stopping = true;
    }

    /** The server is going down. */
    private static final class Stopped extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Stopped() {
            super("the server is being stopped; it goes on with the next start");
        }
    }
}
