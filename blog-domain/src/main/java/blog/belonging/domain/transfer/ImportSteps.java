package blog.belonging.domain.transfer;

import blog.belonging.domain.content.EntriesChanged;
import blog.belonging.domain.page.PageRendering;
import blog.belonging.domain.page.Pages;
import blog.belonging.domain.post.PostLists;
import blog.belonging.domain.post.PostRelating;
import blog.belonging.domain.post.PostRendering;
import blog.belonging.domain.post.Posts;
import blog.belonging.domain.site.Site;
import blog.belonging.domain.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The steps of an import, each in a transaction of its own. A dry run takes the same steps and undoes each. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class ImportSteps {

    /** RFC 5646 (4.4.1) recommends room for so many characters. */
    static final int LONGEST_LANGUAGE = 35;

    @Inject
    Sites sites;

    @Inject
    Posts posts;

    @Inject
    Pages pages;

    @Inject
    PostLists lists;

    @Inject
    ImportJobs jobs;

    @Inject
    Ledger ledger;

    @Inject
    HeaderImport headerImport;

    @Inject
    ItemImport itemImport;

    @Inject
    MenuImport menuImport;

    @Inject
    ExtrasImport extrasImport;

    @Inject
    PostRendering postRendering;

    @Inject
    PostRelating postRelating;

    @Inject
    PageRendering pageRendering;

    @Inject
    Undoing undoing;

    @Inject
    Event<EntriesChanged> changed;

    @Inject
    Clock clock;

    public ZoneId siteZone() {
        return sites.get().zone();
    }

    public boolean blogIsEmpty() {
        return ledger.blogIsEmpty();
    }

    public boolean holds(String source) {
        return jobs.keptIdsOf(source);
    }

    /** Opens the job. Into an empty blog the old numbers are kept, so new ones have to start above them. */
    public void begin(ImportRun run) {
        boolean empty = ledger.blogIsEmpty();
        run.startedEmpty = empty;
        run.keepsIds = empty || jobs.keptIdsOf(run.source());
        if (empty) {
            long terms = run.header.terms().stream()
                    .mapToLong(t -> ImportRun.number(t.id()).orElse(0L))
                    .max()
                    .orElse(0);
            long authors = run.header.authors().stream()
                    .mapToLong(a -> ImportRun.number(a.id()).orElse(0L))
                    .max()
                    .orElse(0);
            ledger.startNumbersAbove(run.highestEntry, run.highestComment, authors, terms, !run.order.dryRun());
        }
        if (run.order.dryRun()) {
            return;
        }
        run.jobId = jobs.nextId();
        jobs.add(new ImportJob(run.jobId, run.source(), run.keepsIds, run.items, clock.instant()));
    }

    public ImportReport header(ImportRun run) {
        run.report = new ImportReport();
        writeHeader(run);
        if (run.report.number("authors", ImportReport.Outcome.UPDATED) > 0) {
            changed.fire(EntriesChanged.anyOfThem());
        }
        undoIfDry(run);
        return run.report;
    }

    private void writeHeader(ImportRun run) {
        Site site = sites.get();
        if (site.isNameless()) {
            site.rename(
                    Fields.kept(run, "The title of the blog", run.header.title()),
                    Fields.kept(run, "The tagline of the blog", run.header.tagline()));
            site.settle(language(run.header.language()).orElse(site.language()), run.zone);
            site.movedFrom(run.header.address());
        }
        headerImport.authors(run);
        headerImport.terms(run);
    }

    /** Empty where an export names none, or something that is no language: readers' browsers would stumble over it. */
    private static Optional<Locale> language(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        boolean known = locale.getLanguage().length() == 3
                || List.of(Locale.getISOLanguages()).contains(locale.getLanguage());
        return known && locale.toLanguageTag().length() <= LONGEST_LANGUAGE ? Optional.of(locale) : Optional.empty();
    }

    public ImportReport items(ImportRun run, List<ExportedItem> items) {
        beginStep(run);
        itemImport.take(run, items);
        if (!run.order.dryRun()) {
            jobs.byId(run.jobId).ifPresent(job -> job.progress(items.size()));
        }
        undoIfDry(run);
        return run.report;
    }

    public ImportReport menus(ImportRun run) {
        beginStep(run);
        menuImport.take(run);
        undoIfDry(run);
        return run.report;
    }

    public ImportReport extras(ImportRun run, List<Extra> extras) {
        run.report = new ImportReport();
        if (run.order.dryRun()) {
            extrasImport.tell(run, extras);
        } else {
            extrasImport.take(run, extras);
        }
        return run.report;
    }

    public void arrangeLists(ImportRun run, boolean changed) {
        if (changed || wasInterrupted(run)) {
            arrangeLists();
        }
    }

    public void arrangeLists() {
        lists.rebuild();
        posts.refreshDynamic();
        pages.refreshDynamic();
        sites.get().changed(clock.instant());
    }

    /** The step that leaves nothing to render finds out, too, which posts belong together: texts say so by their links. */
    public int renderSome() {
        int made = postRendering.renderStale() + pageRendering.renderStale();
        if (made > 0) {
            if (postRendering.isUpToDate()) {
                postRelating.relateAll();
            }
            sites.get().changed(clock.instant());
        }
        return made;
    }

    public boolean wasInterrupted() {
        return !jobs.unfinished().isEmpty();
    }

    private boolean wasInterrupted(ImportRun run) {
        return jobs.unfinished().stream().anyMatch(job -> job.id() != run.jobId);
    }

    /** A dry run has undone the steps before: what this one builds on has to be made again, without being told twice. */
    private void beginStep(ImportRun run) {
        if (run.order.dryRun()) {
            run.forgetNumbers();
            run.report = new ImportReport();
            writeHeader(run);
        }
        run.report = new ImportReport();
    }

    private void undoIfDry(ImportRun run) {
        if (run.order.dryRun()) {
            undoing.undoAtEnd();
        }
    }

    /** Ends the job, and with it those that a crash left open: this one has completed them. */
    public void finish(ImportRun run, ImportJob.State end) {
        if (run.order.dryRun()) {
            ledger.forgetNumbers();
            return;
        }
        for (ImportJob job : jobs.unfinished()) {
            if (job.id() == run.jobId || end == ImportJob.State.DONE) {
                job.finish(end, clock.instant());
            }
        }
    }
}
