package blog.belonging.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Brings a whole blog in: checks all of the export before anything is written, then writes it in small steps, each of which
 * is all or nothing and remembers what it did. Cut off at any point, it leaves a blog that works, and the same import started
 * again completes it. Started once more, it changes nothing.
 */
@ApplicationScoped
public class Importing {

    /** Items of a step. */
    private static final int STEP = 50;

    /** Comments of a step: a post with very many makes a step of its own. */
    private static final int STEP_COMMENTS = 500;

    /** The address of the old blog is part of every key in the ledger. */
    private static final int LONGEST_SOURCE = 500;

    @Inject
    ImportSteps steps;

    /** How far an import is. */
    public record Progress(ImportStep step, int done, int total) {}

    /** One after the other: the second might change what the first has just brought. */
    private final ReentrantLock turn = new ReentrantLock();

    /**
     * @param progress is told after every step
     * @return what was done, item by item
     * @throws NotAnExport if the export is damaged; nothing was changed then
     */
    public ImportReport run(ImportOrder order, Consumer<Progress> progress) {
        turn.lock();
        try {
            return order.uploads().isPresent() ? bring(order, progress) : bringWithOwnUploads(order, progress);
        } finally {
            turn.unlock();
        }
    }

    private ImportReport bringWithOwnUploads(ImportOrder order, Consumer<Progress> progress) {
        Optional<UploadsFolder> own = order.export().ownUploads();
        try {
            return bring(own.map(order::with).orElse(order), progress);
        } finally {
            own.ifPresent(UploadsFolder::close);
        }
    }

    private ImportReport bring(ImportOrder order, Consumer<Progress> progress) {
        ImportRun run = new ImportRun(order);
        progress.accept(new Progress(ImportStep.CHECKING, 0, 0));
        run.header = order.export().check(run::see);
        if (run.source().length() > LONGEST_SOURCE) {
            throw new NotAnExport(
                    order.export().name(),
                    "it says that the old blog had an address of more than " + LONGEST_SOURCE + " characters.");
        }
        run.zone = order.zone().orElseGet(() -> run.zoneGuess.best(steps.siteZone()));
        ImportReport report = new ImportReport();
        if (!run.zoneGuess.agrees()) {
            report.note(
                    "The dates of this export fit no known time zone; " + run.zone + " is used. Set BLOG_TIME_ZONE.");
        }
        steps.begin(run);
        try {
            report.add(steps.header(run));
            items(run, report, progress);
            report.add(steps.menus(run));
            extras(run, report);
            if (!order.dryRun()) {
                steps.arrangeLists(run, report.changedAnything());
                render(progress);
            }
            steps.finish(run, ImportJob.State.DONE);
        } catch (RuntimeException failure) {
            steps.finish(run, ImportJob.State.FAILED);
            throw failure;
        }
        return report;
    }

    /** Whether an import would be the one that the blog moves in with: nothing is here yet, or not all of it. */
    public boolean isFirst() {
        return steps.blogIsEmpty() || steps.wasInterrupted();
    }

    public boolean isIntoEmptyBlog() {
        return steps.blogIsEmpty();
    }

    /** Whether the export could not mix with anything else: nothing is here yet, or its own blog. */
    public boolean isEmptyOrHolds(BlogExport export) {
        return steps.blogIsEmpty() || steps.holds(export.check(item -> {}).address());
    }

    /** Completes what a crash cut off and can be completed without the export: lists and served HTML. */
    public void completeInterrupted(Consumer<Progress> progress) {
        turn.lock();
        try {
            if (steps.wasInterrupted()) {
                steps.arrangeLists();
            }
            render(progress);
        } finally {
            turn.unlock();
        }
    }

    private void items(ImportRun run, ImportReport report, Consumer<Progress> progress) {
        Batch batch = new Batch(run, report, progress);
        run.order.export().items(batch::add);
        batch.write();
    }

    /** What they refer to has the numbers of the old blog, so that these have to be the numbers here. */
    private void extras(ImportRun run, ImportReport report) {
        if (!run.order.export().isComplete()) {
            return;
        }
        if (!run.keepsIds) {
            report.note(
                    "This blog had content of its own already. Of the copy, posts, pages, comments and files came in;"
                            + " settings, people, redirects and earlier versions did not.");
            return;
        }
        List<Extra> step = new ArrayList<>();
        run.order.export().extras(extra -> {
            step.add(extra);
            if (step.size() >= STEP) {
                report.add(steps.extras(run, List.copyOf(step)));
                step.clear();
            }
        });
        if (!step.isEmpty()) {
            report.add(steps.extras(run, List.copyOf(step)));
        }
    }

    /** Gathers items until they make a step. */
    private final class Batch {

        private final ImportRun run;
        private final ImportReport report;
        private final Consumer<Progress> progress;
        private final List<ExportedItem> items = new ArrayList<>();
        private int comments;
        private int done;

        Batch(ImportRun run, ImportReport report, Consumer<Progress> progress) {
            this.run = run;
            this.report = report;
            this.progress = progress;
        }

        void add(ExportedItem item) {
            items.add(item);
            comments += item.comments().size();
            if (items.size() >= STEP || comments >= STEP_COMMENTS) {
                write();
            }
        }

        void write() {
            if (items.isEmpty()) {
                return;
            }
            report.add(steps.items(run, List.copyOf(items)));
            done += items.size();
            items.clear();
            comments = 0;
            progress.accept(new Progress(ImportStep.IMPORTING, done, run.items));
        }
    }

    private void render(Consumer<Progress> progress) {
        int done = 0;
        for (int made = steps.renderSome(); made > 0; made = steps.renderSome()) {
            done += made;
            progress.accept(new Progress(ImportStep.RENDERING, done, 0));
        }
    }
}
