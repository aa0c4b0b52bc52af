package blog.belonging.domain.transfer;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.author.Author;
import blog.belonging.domain.author.Authors;
import blog.belonging.domain.author.Orcid;
import blog.belonging.domain.content.Draft;
import blog.belonging.domain.content.Entry;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.identity.Account;
import blog.belonging.domain.identity.Accounts;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.NewBlog;
import blog.belonging.domain.identity.Role;
import blog.belonging.domain.media.MediaItems;
import blog.belonging.domain.media.MediaText;
import blog.belonging.domain.page.Pages;
import blog.belonging.domain.post.Posts;
import blog.belonging.domain.post.ReviewNote;
import blog.belonging.domain.post.ReviewNotes;
import blog.belonging.domain.series.Series;
import blog.belonging.domain.series.SeriesCatalogue;
import blog.belonging.domain.settings.BlogSettings;
import blog.belonging.domain.settings.Settling;
import blog.belonging.domain.shared.Refusal;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Colour;
import blog.belonging.domain.site.CommentPeriod;
import blog.belonging.domain.site.CommentPolicy;
import blog.belonging.domain.site.Menus;
import blog.belonging.domain.site.PublishingCheck;
import blog.belonging.domain.site.Redirect;
import blog.belonging.domain.site.Redirects;
import blog.belonging.domain.site.Site;
import blog.belonging.domain.site.Sites;
import blog.belonging.domain.site.Typeface;
import blog.belonging.domain.transfer.ImportReport.Outcome;
import blog.belonging.domain.writing.Revision;
import blog.belonging.domain.writing.Revisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a complete copy has besides the export in it: settings, people, redirects, earlier versions. Everything goes through the same
 * values and entities as what is typed here: a copy is a file that anybody may have written.
 */
@ApplicationScoped
class ExtrasImport {

    /** Nobody was there. */
    private static final AuditEntry.Witness IMPORT = new AuditEntry.Witness(0, "(import)", "");

    private static final int LONGEST_PATH = 2000;

    /** What a report calls kinds that are not brought by themselves, but add to what the export has brought. */
    private static final Map<String, String> ADDITIONS = Map.of(
            "authors",
            "profiles",
            "entries",
            "search texts",
            "media",
            "credits",
            "menus",
            "main menu",
            "settings",
            "settings",
            "commentRules",
            "rules for comments",
            "privacyPolicy",
            "rules for privacy",
            "commentMails",
            "mails to commenters",
            "comments",
            "what was noticed about comments");

    @Inject
    Ledger ledger;

    @Inject
    Sites sites;

    @Inject
    Settling settling;

    @Inject
    Authors authors;

    @Inject
    Accounts accounts;

    @Inject
    Posts posts;

    @Inject
    Pages pages;

    @Inject
    MediaItems mediaItems;

    @Inject
    Menus menus;

    @Inject
    SeriesCatalogue series;

    @Inject
    Redirects redirects;

    @Inject
    Revisions revisions;

    @Inject
    ReviewNotes reviewNotes;

    @Inject
    CommentExtras commentExtras;

    @Inject
    PrivacyExtras privacyExtras;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    void take(ImportRun run, List<Extra> extras) {
        Map<String, LedgerLine> known = ledger.find(
                run.source(),
                LedgerLine.Kind.EXTRA,
                extras.stream().map(Extra::inLedger).toList());
        Set<String> seen = new HashSet<>(known.keySet());
        for (Extra extra : extras) {
            if (!seen.add(extra.inLedger())) {
                count(run, extra, Outcome.UNCHANGED);
                continue;
            }
            try {
                take(run, extra);
            } catch (Refusal | ClassCastException | IllegalArgumentException | DateTimeException unusable) {
                count(run, extra, Outcome.SKIPPED);
                run.report.note("\"" + Fields.shown(extra.key()) + "\" (" + extra.kind() + "): "
                        + Fields.shown(String.valueOf(unusable.getMessage())));
                continue;
            }
            LedgerLine line = new LedgerLine(run.source(), LedgerLine.Kind.EXTRA, extra.inLedger(), 0);
            line.settle(Digest.of(extra.facts()), "", run.jobId);
            ledger.add(line);
        }
    }

    private void take(ImportRun run, Extra extra) {
        boolean taken = switch (extra.kind()) {
            case "settings" -> settings(run, extra);
            case "authors" -> author(extra);
            case "accounts" -> account(extra);
            case "entries" -> entry(extra);
            case "media" -> media(extra);
            case "menus" -> menu(extra);
            case "series" -> series(extra);
            case "redirects" -> redirect(extra);
            case "revisions" -> revision(extra);
            case "reviewNotes" -> reviewNote(extra);
            case "commentRules",
                    "comments",
                    "commentReports",
                    "bans",
                    "watchedNames",
                    "spamWords",
                    "decisions",
                    "evidence" -> commentExtras.take(extra);
            case "privacyPolicy", "privacyRequests", "commentMails", "answers", "mailChoices" ->
                privacyExtras.take(extra);
            default -> {
                run.report.leaveOut("things of the unknown kind \"" + Fields.shown(extra.kind()) + "\"");
                yield false;
            }
        };
        count(run, extra, taken ? brought(extra) : Outcome.SKIPPED);
    }

    /** What it has to do with is not here in a trial, in which every step is undone. */
    void tell(ImportRun run, List<Extra> extras) {
        extras.forEach(extra -> count(run, extra, brought(extra)));
    }

    private static Outcome brought(Extra extra) {
        return ADDITIONS.containsKey(extra.kind()) ? Outcome.UPDATED : Outcome.CREATED;
    }

    private static void count(ImportRun run, Extra extra, Outcome outcome) {
        run.report.count(ADDITIONS.getOrDefault(extra.kind(), Fields.shown(extra.kind())), outcome);
    }

    /** The address stays if this installation has one: the copy may have been made elsewhere. */
    private boolean settings(ImportRun run, Extra extra) {
        Site site = sites.held();
        String address = site.address().isEmpty() ? extra.text("address") : site.address();
        Set<PublishingCheck> blocking = new HashSet<>();
        extra.facts()
                .getJsonArray("blocking")
                .getValuesAs(JsonString.class)
                .forEach(check -> blocking.add(PublishingCheck.valueOf(check.getString())));
        settling.restore(new BlogSettings(
                new NewBlog(
                        Fields.kept(run, "The title of the blog", extra.text("title")),
                        Fields.kept(run, "The tagline of the blog", extra.text("tagline")),
                        language(extra.text("language"), site.language()),
                        ZoneId.of(extra.text("zone")),
                        httpOrNothing(address)),
                within(1, BlogSettings.MOST_PER_PAGE, extra.number("postsPerPage")),
                extra.yes("commentsOpen"),
                new CommentPeriod(within(0, CommentPeriod.LONGEST, extra.number("commentsCloseAfter"))),
                Optional.of(extra.text("accent")).filter(hex -> !hex.isEmpty()).map(Colour::new),
                Typeface.valueOf(extra.text("typeface")),
                Fields.kept(run, "The footer", extra.text("footer")),
                blocking));
        String former = extra.text("formerAddress");
        site.movedFrom(httpOrNothing(former.isEmpty() ? run.source() : former));
        return true;
    }

    private static Locale language(String tag, Locale otherwise) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getLanguage().isEmpty() || tag.length() > ImportSteps.LONGEST_LANGUAGE ? otherwise : locale;
    }

    private static int within(int least, int most, long number) {
        return (int) Math.max(least, Math.min(most, number));
    }

    private static String httpOrNothing(String address) {
        return address.length() <= 500 ? HeaderImport.httpOnly(address) : "";
    }

    private boolean author(Extra extra) {
        Slug slug = new Slug(extra.text("slug"));
        Optional<Author> known = authors.bySlug(slug);
        Author author =
                known.orElseGet(() -> new Author(authors.nextId(), slug, limited(extra, "name"), extra.yes("guest")));
        if (!extra.yes("guest")) {
            author.isNoGuest();
        }
        author.introduce(
                limited(extra, "name"),
                limited(extra, "email"),
                limited(extra, "bio"),
                HeaderImport.httpOnly(limited(extra, "website")));
        author.identifyBy(Orcid.in(extra.text("orcid")).orElse(""));
        author.portrayBy(Optional.of(extra.number("portrait"))
                .filter(id -> mediaItems.byId(id).isPresent()));
        if (known.isEmpty()) {
            authors.add(author);
        }
        return true;
    }

    private static String limited(Extra extra, String name) {
        Fields.check(name, extra.text(name), Fields.LONGEST);
        return extra.text(name);
    }

    /** Without a password: an administrator hands out a one-time link. Who has an account here already keeps it as it is. */
    private boolean account(Extra extra) {
        EmailAddress email = new EmailAddress(extra.text("email"));
        if (accounts.byEmail(email).isPresent()) {
            return false;
        }
        String name = extra.text("name");
        if (name.isBlank() || name.length() > 200) {
            throw new ItemImport.Unusable("its name is empty or too long");
        }
        Account account =
                new Account(accounts.nextId(), email, name, Role.valueOf(extra.text("role")), clock.instant());
        if (extra.yes("disabled")) {
            account.disable();
        }
        accounts.add(account);
        String writesAs = extra.text("author");
        if (!writesAs.isEmpty()) {
            account.writeAs(
                    authors.bySlug(new Slug(writesAs)).map(Author::id).filter(id -> !accounts.anyWritingAs(id)));
        }
        auditing.note(
                IMPORT,
                new AuditEntry.Deed("account.created", name + " <" + email.text() + ">", "", extra.text("role")));
        return true;
    }

    private boolean entry(Extra extra) {
        long id = extra.number("id");
        Optional<Entry> entry = posts.byId(id).<Entry>map(post -> post).or(() -> pages.byId(id));
        if (entry.isEmpty()) {
            return false;
        }
        entry.get().appearInSearchAs(limited(extra, "seoTitle"), limited(extra, "seoDescription"));
        Optional.of(extra.text("commentPolicy"))
                .filter(policy -> !policy.isEmpty())
                .ifPresent(policy -> entry.get().moderateComments(Optional.of(CommentPolicy.valueOf(policy))));
        if (extra.text("visibility").equals(Visibility.PRIVATE.name())) {
            hide(entry.get());
        }
        return true;
    }

    /** WordPress's format knows only what is private already, and not what will be once it is published. */
    private static void hide(Entry entry) {
        entry.write(new Draft(
                entry.title(),
                entry.slug(),
                entry.body(),
                entry.excerpt(),
                entry.footnotes(),
                entry.ownerId(),
                Visibility.PRIVATE,
                entry.password(),
                entry.commentsOpen(),
                entry.featuredImageId()));
    }

    private boolean media(Extra extra) {
        return mediaItems
                .byId(extra.number("id"))
                .map(item -> {
                    MediaText text = item.text();
                    item.describe(new MediaText(
                            text.title(), text.alt(), text.caption(), limited(extra, "credit"), text.description()));
                    accountOf(extra, "uploader").ifPresent(item::uploadedBy);
                    return true;
                })
                .orElse(false);
    }

    /** Its number here. */
    private Optional<Long> accountOf(Extra extra, String name) {
        String email = extra.text(name);
        return email.isEmpty()
                ? Optional.empty()
                : accounts.byEmail(new EmailAddress(email)).map(Account::id);
    }

    private boolean menu(Extra extra) {
        return menus.bySlug(new Slug(extra.text("slug")))
                .map(menu -> {
                    menu.beMain(true);
                    return true;
                })
                .orElse(false);
    }

    private boolean series(Extra extra) {
        Slug slug = new Slug(extra.text("slug"));
        if (series.bySlug(slug).isPresent()) {
            return false;
        }
        List<Long> parts = extra.facts().getJsonArray("posts").getValuesAs(JsonNumber.class).stream()
                .map(JsonNumber::longValue)
                .filter(id -> posts.byId(id).isPresent())
                .toList();
        Series made = new Series(series.nextId(), slug, limited(extra, "title"));
        made.describe(limited(extra, "title"), slug, limited(extra, "description"));
        made.consistOf(parts);
        series.add(made);
        return true;
    }

    private boolean redirect(Extra extra) {
        String from = own(extra.text("from"));
        if (!redirects.known(Set.of(from)).isEmpty()) {
            return false;
        }
        long entry = extra.number("entry");
        boolean there = posts.byId(entry).isPresent() || pages.byId(entry).isPresent();
        if (entry > 0 && !there) {
            return false;
        }
        redirects.add(
                entry > 0
                        ? Redirect.toEntry(redirects.nextId(), from, entry)
                        : Redirect.toAddress(redirects.nextId(), from, target(extra.text("to"))));
        return true;
    }

    /** An address of this blog, whatever the browser that is led there. */
    private static String own(String path) {
        if (!path.startsWith("/")
                || path.startsWith("//")
                || path.indexOf('\\') >= 0
                || path.length() > LONGEST_PATH
                || path.chars().anyMatch(c -> c <= ' ')) {
            throw new ItemImport.Unusable("it is no address of this blog");
        }
        return path;
    }

    private static String target(String to) {
        boolean elsewhere = to.startsWith("https://") || to.startsWith("http://");
        if (elsewhere && to.length() <= LONGEST_PATH && to.chars().noneMatch(c -> c <= ' ')) {
            return to;
        }
        return own(to);
    }

    private boolean revision(Extra extra) {
        long entry = extra.number("entry");
        if (posts.byId(entry).isEmpty() && pages.byId(entry).isEmpty()) {
            return false;
        }
        revisions.add(new Revision(
                revisions.nextId(),
                entry,
                Instant.parse(extra.text("at")),
                new Revision.By(accountOf(extra, "account").orElse(0L), limited(extra, "who")),
                new Revision.Words(
                        limited(extra, "title"), extra.text("body"), extra.text("excerpt"), extra.text("footnotes"))));
        return true;
    }

    private boolean reviewNote(Extra extra) {
        long entry = extra.number("entry");
        if (posts.byId(entry).isEmpty()) {
            return false;
        }
        reviewNotes.add(new ReviewNote(
                reviewNotes.nextId(),
                entry,
                accountOf(extra, "account").orElse(0L),
                new ReviewNote.Line(
                        ReviewNote.Act.valueOf(extra.text("act")),
                        Instant.parse(extra.text("at")),
                        limited(extra, "who"),
                        limited(extra, "note"))));
        return true;
    }
}
