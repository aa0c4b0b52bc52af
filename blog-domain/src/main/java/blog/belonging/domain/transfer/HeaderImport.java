package blog.belonging.domain.transfer;

import blog.belonging.domain.author.Author;
import blog.belonging.domain.author.Authors;
import blog.belonging.domain.author.Orcid;
import blog.belonging.domain.shared.NotASlug;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.taxonomy.Categories;
import blog.belonging.domain.taxonomy.Category;
import blog.belonging.domain.taxonomy.Tag;
import blog.belonging.domain.taxonomy.Tags;
import blog.belonging.domain.transfer.ImportReport.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jsoup.parser.Parser;

/** People, categories and tags: what an export names before its items, and what items name that it forgot. */
@ApplicationScoped
class HeaderImport {

    private static final int LONGEST_KEY = 250;

    @Inject
    Authors authors;

    @Inject
    Categories categories;

    @Inject
    Tags tags;

    @Inject
    Ledger ledger;

    @Inject
    EntryNumbers numbers;

    void authors(ImportRun run) {
        for (ExportedAuthor exported : run.header.authors()) {
            if (exported.login().isBlank()) {
                run.report.note("An author without a login was left out.");
                run.report.count("authors", Outcome.SKIPPED);
                continue;
            }
            String digest = Digest.of(exported);
            Optional<LedgerLine> line = ledger.find(run.source(), LedgerLine.Kind.AUTHOR, key(exported.login()));
            line.ifPresent(l -> remember(run, exported, l.targetId()));
            if (line.isEmpty()) {
                Author author = author(run, exported);
                remember(run, exported, author.id());
                run.report.count("authors", Outcome.CREATED);
                LedgerLine added =
                        new LedgerLine(run.source(), LedgerLine.Kind.AUTHOR, key(exported.login()), author.id());
                added.settle(digest, Digest.of(author.displayName(), author.email()), run.jobId);
                ledger.add(added);
            } else {
                update(run, exported, digest, line.get());
            }
        }
    }

    private static void remember(ImportRun run, ExportedAuthor exported, long id) {
        run.authorIds.put(exported.login(), Optional.of(id));
        run.authorNumbers.put(exported.id(), id);
    }

    private void update(ImportRun run, ExportedAuthor exported, String digest, LedgerLine line) {
        Optional<Author> author = authors.byId(line.targetId());
        if (digest.equals(line.digest()) || author.isEmpty()) {
            run.report.count("authors", Outcome.UNCHANGED);
            return;
        }
        if (!Digest.of(author.get().displayName(), author.get().email()).equals(line.state())) {
            run.report.count("authors", Outcome.SKIPPED);
            run.report.note("Author \"" + Fields.shown(exported.displayName())
                    + "\" was changed here since and is left as it is.");
            return;
        }
        String name = nameOf(run, exported);
        author.get().introduce(name, orNothing(exported.email()), "", "");
        line.settle(digest, Digest.of(author.get().displayName(), author.get().email()), run.jobId);
        run.report.count("authors", Outcome.UPDATED);
    }

    private Author author(ImportRun run, ExportedAuthor exported) {
        Slug slug = freeAuthorSlug(slugOf(exported.login(), "author"));
        long id = keptId(run, exported.id(), authors::nextId, ledger::authorExists);
        String name = nameOf(run, exported);
        Author author = new Author(id, slug, name, false);
        author.introduce(name, orNothing(exported.email()), "", "");
        authors.add(author);
        return author;
    }

    private static String nameOf(ImportRun run, ExportedAuthor exported) {
        return Fields.kept(
                run, "The author", exported.displayName().isBlank() ? exported.login() : exported.displayName());
    }

    /** The ledger has room for every login that WordPress lets anybody have. */
    private static String key(String login) {
        return login.length() <= LONGEST_KEY ? login : Digest.of(login);
    }

    private static String orNothing(String detail) {
        return detail.length() <= Fields.LONGEST ? detail : "";
    }

    /** The author behind a login; one the export forgot to list is made from the login alone. */
    Optional<Long> authorOf(ImportRun run, String login) {
        if (login.isBlank()) {
            return Optional.empty();
        }
        Optional<LedgerLine> line = ledger.find(run.source(), LedgerLine.Kind.AUTHOR, key(login));
        if (line.isPresent()) {
            return line.map(LedgerLine::targetId);
        }
        ExportedAuthor forgotten = new ExportedAuthor("", login, "", login);
        Author author = author(run, forgotten);
        LedgerLine added = new LedgerLine(run.source(), LedgerLine.Kind.AUTHOR, key(login), author.id());
        added.settle(Digest.of(forgotten), Digest.of(author.displayName(), author.email()), run.jobId);
        ledger.add(added);
        if (run.isNews("author " + login)) {
            run.report.count("authors", Outcome.CREATED);
            run.report.note(
                    "Author \"" + Fields.shown(login) + "\" is not listed in the export; only the name is known.");
        }
        return Optional.of(author.id());
    }

    /** A guest: somebody with a byline and no account. Known by name, so that one person is not made twice. */
    Author guest(ImportRun run, ImportRun.Guest guest, String nameToCompare) {
        String name = Fields.kept(run, "The guest", guest.displayName());
        String compared = nameToCompare.equals(guest.displayName()) ? name : nameToCompare;
        return authors.byName(name)
                .or(() -> authors.byName(compared))
                .or(() -> authors.bySlug(slugOf(compared, "guest")).filter(Author::isGuest))
                .orElseGet(() -> {
                    // Where the plug-in showed the guest's posts.
                    String called = guest.login().isBlank() ? compared : guest.login();
                    Author author = new Author(authors.nextId(), freeAuthorSlug(slugOf(called, "guest")), name, true);
                    Optional<String> orcid = Orcid.in(guest.website());
                    orcid.ifPresent(author::identifyBy);
                    author.introduce(
                            name,
                            orNothing(guest.email()),
                            guest.bio(),
                            orcid.isPresent() ? "" : orNothing(httpOnly(guest.website())));
                    author.portrayBy(numbers.of(run, guest.portraitId()));
                    authors.add(author);
                    if (run.isNews("guest " + compared)) {
                        run.report.count("authors", Outcome.CREATED);
                    }
                    return author;
                });
    }

    static String httpOnly(String address) {
        String lower = address.toLowerCase(java.util.Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://") ? address.strip() : "";
    }

    private Slug freeAuthorSlug(Slug wanted) {
        Slug slug = wanted;
        for (int n = 2; authors.bySlug(slug).isPresent(); n++) {
            slug = new Slug(Fields.beginning(wanted.text(), "-" + n));
        }
        return slug;
    }

    void terms(ImportRun run) {
        // Parents usually come first; where they do not, the second round finds them.
        for (int round = 1; round <= 2; round++) {
            for (ExportedTerm term : run.header.terms()) {
                switch (term.taxonomy()) {
                    case "category" -> category(run, term, round == 1);
                    case "post_tag" -> tag(run, term, round == 1);
                    default -> {
                        if (round == 1 && !term.taxonomy().equals("nav_menu")) {
                            run.report.leaveOut("terms of the taxonomy \"" + Fields.shown(term.taxonomy()) + "\"");
                        }
                    }
                }
            }
        }
    }

    /** The category an item is filed under, made on the spot if the export forgot to list it. */
    Optional<Long> categoryOf(ImportRun run, ExportedTerm term) {
        return findSlug(run, term)
                .map(slug -> categories
                        .bySlug(slug)
                        .orElseGet(() -> category(run, term, true).orElseThrow())
                        .id());
    }

    Optional<Long> tagOf(ImportRun run, ExportedTerm term) {
        return findSlug(run, term)
                .map(slug -> tags.bySlug(slug)
                        .orElseGet(() -> tag(run, term, true).orElseThrow())
                        .id());
    }

    private Optional<Category> category(ImportRun run, ExportedTerm term, boolean count) {
        Optional<Slug> slug = findSlug(run, term);
        if (slug.isEmpty()) {
            return Optional.empty();
        }
        Optional<Category> known = categories.bySlug(slug.get());
        Category category = known.orElseGet(() -> {
            long id = keptId(run, term.id(), categories::nextId, ledger::termExists);
            String name = text(run, term, slug.get());
            Category made = new Category(id, slug.get(), name);
            made.describe(name, term.description());
            categories.add(made);
            return made;
        });
        boolean placed = place(term, category, known.isEmpty() || !count);
        if (count) {
            run.report.count("categories", known.isEmpty() ? Outcome.CREATED : Outcome.UNCHANGED);
        } else if (!placed) {
            run.report.note("Category \"" + Fields.shown(category.name()) + "\": its parent \""
                    + Fields.shown(term.parentSlug())
                    + "\" is not in the export or lies below it; it stands at the top.");
        }
        return Optional.of(category);
    }

    private boolean place(ExportedTerm term, Category category, boolean mayMove) {
        if (term.parentSlug().isBlank()) {
            return true;
        }
        Optional<Category> parent = Fields.slug(term.parentSlug()).flatMap(categories::bySlug);
        if (parent.isEmpty() || isBelow(parent.get(), category)) {
            return false;
        }
        if (mayMove && !category.parentId().equals(Optional.of(parent.get().id()))) {
            category.moveBelow(parent.get());
        }
        return true;
    }

    private boolean isBelow(Category candidate, Category top) {
        Optional<Category> at = Optional.of(candidate);
        for (int depth = 0; at.isPresent() && depth < 100; depth++) {
            if (at.get().id() == top.id()) {
                return true;
            }
            at = at.get().parentId().flatMap(categories::byId);
        }
        return at.isPresent();
    }

    private Optional<Tag> tag(ImportRun run, ExportedTerm term, boolean first) {
        Optional<Slug> slug = findSlug(run, term);
        if (slug.isEmpty() || !first) {
            return Optional.empty();
        }
        Optional<Tag> known = tags.bySlug(slug.get());
        run.report.count("tags", known.isEmpty() ? Outcome.CREATED : Outcome.UNCHANGED);
        return Optional.of(known.orElseGet(() -> {
            long id = keptId(run, term.id(), tags::nextId, ledger::termExists);
            String name = text(run, term, slug.get());
            Tag made = new Tag(id, slug.get(), name);
            made.describe(name, term.description());
            tags.add(made);
            return made;
        }));
    }

    private static Optional<Slug> findSlug(ImportRun run, ExportedTerm term) {
        Optional<Slug> slug = Fields.slug(term.slug()).or(() -> slugOfName(term.name()));
        String called = "\"" + Fields.shown(term.slug().isBlank() ? term.name() : term.slug()) + "\"";
        if (slug.isEmpty() && run.isNews("no slug " + called)) {
            run.report.note(
                    "A term of \"" + term.taxonomy() + "\", " + called + ", has neither a usable slug nor a name.");
        } else if (Fields.isTooLong(term.slug()) && run.isNews("long slug " + term.slug())) {
            run.report.note("The slug of the term " + called + " is too long and was cut.");
        }
        return slug;
    }

    private static Optional<Slug> slugOfName(String name) {
        try {
            return Optional.of(Slug.ofTitle(name));
        } catch (NotASlug unusable) {
            return Optional.empty();
        }
    }

    static Slug slugOf(String name, String otherwise) {
        return slugOfName(name).orElseGet(() -> new Slug(otherwise));
    }

    /** Names of terms are kept as HTML by WordPress ({@code &amp;}); here they are text. */
    private static String text(ImportRun run, ExportedTerm term, Slug otherwise) {
        String plain = Fields.kept(
                run,
                "The " + term.taxonomy(),
                Parser.unescapeEntities(term.name(), false).strip());
        return plain.isEmpty() ? otherwise.text() : plain;
    }

    private static long keptId(
            ImportRun run, String id, java.util.function.LongSupplier next, java.util.function.LongPredicate taken) {
        return ImportRun.number(id)
                .filter(number -> run.keepsIds && !taken.test(number))
                .orElseGet(next::getAsLong);
    }
}
