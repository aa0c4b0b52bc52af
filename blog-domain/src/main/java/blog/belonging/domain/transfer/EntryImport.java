package blog.belonging.domain.transfer;

import blog.belonging.domain.content.Draft;
import blog.belonging.domain.content.EntriesChanged;
import blog.belonging.domain.content.Entry;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.History;
import blog.belonging.domain.content.ReusableBlock;
import blog.belonging.domain.content.ReusableBlocks;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.page.Pages;
import blog.belonging.domain.page.StaticPage;
import blog.belonging.domain.post.Post;
import blog.belonging.domain.post.Posts;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.Redirect;
import blog.belonging.domain.site.Redirects;
import blog.belonging.domain.transfer.ImportReport.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Posts, pages and reusable blocks. */
@ApplicationScoped
class EntryImport {

    /** Addresses longer than this cannot be kept. */
    private static final int LONGEST_PATH = 2000;

    /** What WordPress notes for itself and nobody else ever needs. */
    private static final Set<String> OWN_META = Set.of(
            "_pingme",
            "_encloseme",
            "_edit_last",
            "_edit_lock",
            "_thumbnail_id",
            "_wp_old_slug",
            "_wp_old_date",
            "_wp_desired_post_slug",
            "_wp_trash_meta_status",
            "_wp_trash_meta_time",
            "footnotes");

    @Inject
    Posts posts;

    @Inject
    Pages pages;

    @Inject
    ReusableBlocks blocks;

    @Inject
    Redirects redirects;

    @Inject
    EntryMeta entryMeta;

    @Inject
    EntryNumbers numbers;

    @Inject
    Bylines bylines;

    @Inject
    HeaderImport headerImport;

    @Inject
    CommentImport commentImport;

    @Inject
    Event<EntriesChanged> changed;

    void take(ImportRun run, ExportedItem item, Optional<LedgerLine> known) {
        switch (item.type()) {
            case "wp_block" -> block(run, item, known);
            case "page" -> page(run, item, known);
            default -> post(run, item, known);
        }
    }

    private void block(ImportRun run, ExportedItem item, Optional<LedgerLine> known) {
        LedgerLine line = known.orElseGet(() -> numbers.line(run, item.id(), Long.parseLong(item.id())));
        Optional<ReusableBlock> existing = line.isReservation() ? Optional.empty() : blocks.byId(line.targetId());
        numbers.refuseAnotherKind(line, existing.isPresent());
        ReusableBlock block = existing.orElseGet(() -> new ReusableBlock(line.targetId()));
        block.write(item.title(), rewrite(run, item.content()));
        if (existing.isEmpty()) {
            blocks.add(block);
        }
        line.settle(item.digest(), "", run.jobId);
        run.report.count("blocks", existing.isEmpty() ? Outcome.CREATED : Outcome.UPDATED);
    }

    private void post(ImportRun run, ExportedItem item, Optional<LedgerLine> known) {
        Fields.check("excerpt", item.excerpt(), Fields.LONGEST_EXCERPT);
        Draft written = draft(run, item);
        History history = history(run, item);
        check(history.publishedOn()
                .map(day -> Permalinks.post(day, written.slug()))
                .orElse(""));
        LedgerLine line = known.orElseGet(() -> numbers.line(run, item.id(), Long.parseLong(item.id())));
        Optional<Post> existing = line.isReservation() ? Optional.empty() : posts.byId(line.targetId());
        numbers.refuseAnotherKind(line, existing.isPresent());
        if (isChangedHere(run, item, line, existing)) {
            return;
        }
        Draft draft = existing.isPresent()
                ? written
                : atFreeAddress(
                        run,
                        item,
                        written,
                        slug -> history.publishedOn()
                                .filter(day -> posts.addressTaken(Permalinks.post(day, slug)))
                                .isPresent());
        Post post = existing.orElseGet(() -> new Post(line.targetId(), draft.slug(), draft.ownerId()));
        fill(post, draft, history);
        post.stick(item.sticky());
        post.creditTo(bylines.of(run, item, draft.ownerId()));
        post.file(
                terms(item, "category").stream()
                        .flatMap(t ->
                                run
                                        .categoryIds
                                        .computeIfAbsent(t.slug(), k -> headerImport.categoryOf(run, t))
                                        .stream())
                        .toList(),
                terms(item, "post_tag").stream()
                        .flatMap(t -> run.tagIds.computeIfAbsent(t.slug(), k -> headerImport.tagOf(run, t)).stream())
                        .toList());
        if (existing.isEmpty()) {
            posts.add(post);
        }
        finish(run, item, post, line, existing.isEmpty());
        run.report.count("posts", existing.isEmpty() ? Outcome.CREATED : Outcome.UPDATED);
    }

    private void page(ImportRun run, ExportedItem item, Optional<LedgerLine> known) {
        Fields.check("excerpt", item.excerpt(), Fields.LONGEST_EXCERPT);
        Draft written = draft(run, item);
        String parentPath = parentPath(run, item);
        check(Permalinks.page(parentPath, written.slug()));
        LedgerLine line = known.orElseGet(() -> numbers.line(run, item.id(), Long.parseLong(item.id())));
        Optional<StaticPage> existing = line.isReservation() ? Optional.empty() : pages.byId(line.targetId());
        numbers.refuseAnotherKind(line, existing.isPresent());
        if (isChangedHere(run, item, line, existing)) {
            return;
        }
        Draft draft = existing.isPresent()
                ? written
                : atFreeAddress(run, item, written, slug -> pages.addressTaken(Permalinks.page(parentPath, slug)));
        StaticPage page = existing.orElseGet(() -> new StaticPage(line.targetId(), draft.slug(), draft.ownerId()));
        fill(page, draft, history(run, item));
        page.place(numbers.of(run, item.parentId()), parentPath, item.menuOrder());
        if (existing.isEmpty()) {
            pages.add(page);
        }
        finish(run, item, page, line, existing.isEmpty());
        run.report.count("pages", existing.isEmpty() ? Outcome.CREATED : Outcome.UPDATED);
    }

    /** Two blogs may have had the same address; the one that was here first keeps it. */
    private static Draft atFreeAddress(ImportRun run, ExportedItem item, Draft draft, Predicate<Slug> taken) {
        if (run.startedEmpty || !taken.test(draft.slug())) {
            return draft;
        }
        String wanted = draft.slug().text();
        String head = wanted.substring(0, Math.min(wanted.length(), 190));
        Slug slug = draft.slug();
        for (int n = 2; taken.test(slug); n++) {
            slug = new Slug(head + "-" + n);
        }
        run.report.note(
                item.label() + ": its address was taken here already; it is called \"" + slug.text() + "\" now");
        return draft.called(slug);
    }

    private static void fill(Entry entry, Draft draft, History history) {
        entry.write(draft);
        entry.recall(history);
    }

    private void finish(ImportRun run, ExportedItem item, Entry entry, LedgerLine line, boolean isNew) {
        entry.countComments(commentImport.take(run, item, entry, isNew));
        redirect(run, item, entry);
        List<ExportedItem.Meta> kept = item.meta().stream()
                .filter(m -> !OWN_META.contains(m.key()) && !m.key().startsWith("_oembed_"))
                .filter(m -> isKept(run, item, m))
                .toList();
        if (!isNew || !kept.isEmpty()) {
            entryMeta.keep(entry.id(), kept);
        }
        line.settle(item.digest(), stateOf(entry), run.jobId);
        if (!isNew) {
            // One that is new has nothing to show before it is rendered.
            changed.fire(EntriesChanged.of(List.of(entry)));
        }
    }

    private static boolean isKept(ImportRun run, ExportedItem item, ExportedItem.Meta meta) {
        if (meta.key().length() <= Fields.LONGEST) {
            return true;
        }
        run.report.note(item.label() + ": a custom field was left out, its name is longer than " + Fields.LONGEST
                + " characters");
        return false;
    }

    private static String stateOf(Entry entry) {
        return Digest.of(
                entry.title(), entry.body(), entry.status(), entry.slug().text());
    }

    private static boolean isChangedHere(
            ImportRun run, ExportedItem item, LedgerLine line, Optional<? extends Entry> existing) {
        Optional<Instant> modified = run.instant(item.gmtModified(), Optional.empty());
        if (existing.isPresent()
                && modified.isPresent()
                && existing.get().modifiedAt().isAfter(modified.get())) {
            run.report.count(ItemImport.kindOf(item), Outcome.SKIPPED);
            run.report.note(
                    item.label() + ": what is here was modified later than this export says; it is left as it is");
            return true;
        }
        if (line.isReservation()
                || existing.map(e -> stateOf(e).equals(line.state())).orElse(true)) {
            return false;
        }
        run.report.count(ItemImport.kindOf(item), Outcome.SKIPPED);
        run.report.note(item.label() + ": was changed here since the last import and is left as it is");
        return true;
    }

    private Draft draft(ImportRun run, ExportedItem item) {
        Visibility visibility = item.status().equals("private")
                ? Visibility.PRIVATE
                : item.password().isEmpty() ? Visibility.PUBLIC : Visibility.PASSWORD;
        long owner = run.authorIds
                .computeIfAbsent(item.creator(), login -> headerImport.authorOf(run, login))
                .orElse(0L);
        return new Draft(
                item.title(),
                slug(run, item),
                rewrite(run, item.content()),
                item.excerpt(),
                item.meta("footnotes"),
                owner,
                visibility,
                item.password(),
                item.commentStatus().equals("open"),
                numbers.of(run, item.meta("_thumbnail_id")));
    }

    /** A blog that came into one that was not empty has new numbers, so what refers to the old ones has to change. */
    private String rewrite(ImportRun run, String content) {
        return run.keepsIds
                ? content
                : ReferenceRewriting.rewrite(
                        content,
                        run.source(),
                        id -> numbers.of(run, id).map(String::valueOf).orElse(id));
    }

    private static Slug slug(ImportRun run, ExportedItem item) {
        String desired = item.meta("_wp_desired_post_slug");
        String name = item.status().equals("trash") && !desired.isBlank() ? desired : item.name();
        if (Fields.isTooLong(name)) {
            run.report.note(
                    item.label() + ": its name in addresses, \"" + Fields.shown(name) + "\", is too long and was cut");
        }
        return Fields.slug(name).orElseGet(() -> HeaderImport.slugOf(item.title(), item.id()));
    }

    private static History history(ImportRun run, ExportedItem item) {
        EntryStatus status = status(run, item);
        Optional<Instant> published = run.instant(item.gmtDate(), item.localDate());
        Instant modified = run.instant(item.gmtModified(), Optional.empty())
                .or(() -> published)
                .orElse(Instant.EPOCH);
        if (published.isEmpty() && status == EntryStatus.PUBLISHED) {
            throw new ItemImport.Unusable("it is published but has no date that can be read");
        }
        return new History(status, published, run.day(item), modified, item.guid());
    }

    private static EntryStatus status(ImportRun run, ExportedItem item) {
        return switch (item.status()) {
            case "publish" -> EntryStatus.PUBLISHED;
            case "future" -> EntryStatus.SCHEDULED;
            case "pending" -> EntryStatus.PENDING;
            case "private" -> EntryStatus.PRIVATE;
            case "trash" -> EntryStatus.TRASHED;
            case "draft", "auto-draft", "inherit" -> EntryStatus.DRAFT;
            default -> {
                run.report.note(item.label() + ": its status \"" + Fields.shown(item.status())
                        + "\" is unknown; it comes in as a draft");
                yield EntryStatus.DRAFT;
            }
        };
    }

    private static String parentPath(ImportRun run, ExportedItem item) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(item.id()));
        String parent = item.parentId();
        while (ImportRun.number(parent).isPresent()) {
            ImportRun.PagePlace place = run.pages.get(parent);
            if (place == null || !seen.add(parent) || names.size() > 20) {
                run.report.note(item.label() + ": its parent page " + parent
                        + " is not in the export or lies below it; it stands at the top");
                return Permalinks.HOME;
            }
            names.add(0, Fields.slug(place.name()).map(Slug::toAddress).orElse(parent));
            parent = place.parentId();
        }
        return names.isEmpty() ? Permalinks.HOME : "/" + String.join("/", names) + "/";
    }

    private static void check(String path) {
        if (path.length() > LONGEST_PATH) {
            throw new ItemImport.Unusable("its address would be longer than " + LONGEST_PATH + " characters");
        }
    }

    private static List<ExportedTerm> terms(ExportedItem item, String taxonomy) {
        return item.terms().stream().filter(t -> t.taxonomy().equals(taxonomy)).toList();
    }

    /** Every address it ever had leads to it: old slugs and dates, and the address on the old blog if that was built otherwise. */
    private void redirect(ImportRun run, ExportedItem item, Entry entry) {
        if (entry.path().isEmpty() || entry.status() == EntryStatus.TRASHED) {
            return;
        }
        Set<String> old = new LinkedHashSet<>();
        Permalinks.ownPath(item.link(), run.source()).ifPresent(old::add);
        if (entry instanceof Post) {
            Set<LocalDate> days =
                    new LinkedHashSet<>(entry.publishedOn().stream().toList());
            item.allMeta("_wp_old_date").forEach(day -> date(day).ifPresent(days::add));
            Set<Slug> slugs = new LinkedHashSet<>(Set.of(entry.slug()));
            item.allMeta("_wp_old_slug").forEach(s -> Fields.slug(s).ifPresent(slugs::add));
            days.forEach(day -> slugs.forEach(slug -> old.add(Permalinks.post(day, slug))));
        }
        old.remove(entry.path());
        old.removeIf(path -> path.equals(Permalinks.HOME)
                || path.length() > LONGEST_PATH
                || (!run.startedEmpty && (posts.addressTaken(path) || pages.addressTaken(path))));
        if (!old.isEmpty()) {
            Set<String> known = redirects.known(old);
            old.stream().filter(path -> !known.contains(path)).forEach(path -> {
                redirects.add(Redirect.toEntry(redirects.nextId(), path, entry.id()));
                run.report.count("redirects", Outcome.CREATED);
            });
        }
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
