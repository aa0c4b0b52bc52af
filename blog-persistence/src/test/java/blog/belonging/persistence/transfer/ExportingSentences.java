package blog.belonging.persistence.transfer;

import static blog.belonging.persistence.transfer.Wxr.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import blog.belonging.domain.author.Author;
import blog.belonging.domain.author.Authors;
import blog.belonging.domain.comment.AnswerSubscription;
import blog.belonging.domain.comment.AnswerSubscriptions;
import blog.belonging.domain.comment.BannedCommenters;
import blog.belonging.domain.comment.CommentFeedItem;
import blog.belonging.domain.comment.CommentReport;
import blog.belonging.domain.comment.CommentReporting;
import blog.belonging.domain.comment.NameWatching;
import blog.belonging.domain.comment.PublicComments;
import blog.belonging.domain.identity.Account;
import blog.belonging.domain.identity.Accounts;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Device;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.NewBlog;
import blog.belonging.domain.identity.Role;
import blog.belonging.domain.media.MediaItems;
import blog.belonging.domain.media.MediaText;
import blog.belonging.domain.moderation.Decision;
import blog.belonging.domain.moderation.MailChoosing;
import blog.belonging.domain.moderation.Moderating;
import blog.belonging.domain.moderation.ModerationRestoring;
import blog.belonging.domain.moderation.Safeguarding;
import blog.belonging.domain.post.Post;
import blog.belonging.domain.post.Posts;
import blog.belonging.domain.post.ReviewNote;
import blog.belonging.domain.post.ReviewNotes;
import blog.belonging.domain.privacy.PrivacyRequest;
import blog.belonging.domain.privacy.PrivacyRestoring;
import blog.belonging.domain.privacy.RequestLine;
import blog.belonging.domain.privacy.Retention;
import blog.belonging.domain.series.Series;
import blog.belonging.domain.series.SeriesCatalogue;
import blog.belonging.domain.settings.BlogSettings;
import blog.belonging.domain.settings.Settling;
import blog.belonging.domain.shared.Sender;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Colour;
import blog.belonging.domain.site.CommentMailRules;
import blog.belonging.domain.site.CommentPeriod;
import blog.belonging.domain.site.CommentPolicy;
import blog.belonging.domain.site.CommentRules;
import blog.belonging.domain.site.PublishingCheck;
import blog.belonging.domain.site.Redirect;
import blog.belonging.domain.site.Redirects;
import blog.belonging.domain.site.Sites;
import blog.belonging.domain.site.Typeface;
import blog.belonging.domain.transfer.BlogWriter;
import blog.belonging.domain.transfer.ImportOrder;
import blog.belonging.domain.transfer.ImportReport;
import blog.belonging.domain.transfer.Importing;
import blog.belonging.domain.transfer.NotAnExport;
import blog.belonging.domain.transfer.UploadsFolder;
import blog.belonging.domain.writing.Revision;
import blog.belonging.domain.writing.Revisions;
import blog.belonging.persistence.shared.Dump;
import blog.belonging.persistence.shared.JpaBlog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A blog is taken elsewhere and is the same blog there, on any database. */
abstract class ExportingSentences {

    private static final Path FULL = Stream.of(
                    Path.of("../../shared/fixtures/wxr-full.xml"),
                    Path.of("../blog-web/src/test/resources/wordpress/wxr-full.xml"))
            .filter(Files::exists)
            .findFirst()
            .orElse(Path.of("missing"));

    private static final String OLD = "http://belonging.test";

    @TempDir
    Path temp;

    private JpaBlog blog;

    abstract JpaBlog open();

    @BeforeEach
    void openTheBlog() {
        blog = open();
    }

    @AfterEach
    void closeTheBlog() {
        blog.close();
    }

    private ImportReport brings(Path file, Optional<UploadsFolder> uploads, boolean dry) {
        return blog.port(Importing.class)
                .run(
                        new ImportOrder(new WxrArchive().open(file), uploads, false, dry, Optional.empty()),
                        progress -> {});
    }

    private void bringsTheFullBlog() {
        assumeTrue(Files.exists(FULL), "the fixtures are not here");
        brings(FULL, Optional.of(new CopiedUploads().open(FULL.resolveSibling("uploads"))), false);
    }

    /** Writes it. */
    private interface Writing {
        void to(OutputStream stream) throws IOException;
    }

    private Path file(String name, Writing writing) {
        Path file = temp.resolve(name);
        blog.does(() -> {
            try (OutputStream stream = Files.newOutputStream(file)) {
                writing.to(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return file;
    }

    private Path wxr(String address) {
        return file("blog.xml", to -> blog.port(BlogWriter.class).wxr(address, to));
    }

    private Path everything(String address) {
        return file("everything.zip", to -> blog.port(BlogWriter.class).everything(address, to));
    }

    private void movesToAnEmptyInstallation() {
        blog.close();
        blog = open();
    }

    /** What is the same wherever the blog is; what tells of imports, and who did what, is not. */
    private List<String> dump() {
        return Dump.meaning(blog.database()).stream()
                .filter(line -> !line.startsWith("import_ledger") && !line.startsWith("audit_entry"))
                .toList();
    }

    private static List<String> without(List<String> lines, String... tables) {
        return lines.stream()
                .filter(line -> Stream.of(tables).noneMatch(table -> line.startsWith(table + " ")))
                .toList();
    }

    /** What one of them says and the other does not. */
    private static List<String> differences(List<String> before, List<String> after) {
        List<String> gone = new ArrayList<>(before);
        gone.removeAll(after);
        List<String> come = new ArrayList<>(after);
        come.removeAll(before);
        return Stream.concat(
                        gone.stream().map(line -> "- " + line), come.stream().map(line -> "+ " + line))
                .toList();
    }

    @Test
    void aBlogThatIsExportedForWordPressIsTheSameBlogWhereItIsBroughtIn() {
        bringsTheFullBlog();
        List<String> before = dump();
        Path file = wxr(OLD);
        Path uploads = blog.folder().resolve("uploads");

        movesToAnEmptyInstallation();
        ImportReport report = brings(file, Optional.of(new CopiedUploads().open(uploads)), false);

        assertThat(differences(without(before, "redirect"), without(dump(), "redirect")))
                .isEmpty();
        assertThat(dump().stream().filter(line -> line.startsWith("redirect ")))
                .containsAll(before.stream()
                        .filter(line -> line.startsWith("redirect ") && !line.contains("wp-content/uploads"))
                        .toList());
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void whatIsReadIsToTheLetterWhatWasWritten() {
        String hostile = "a ]]> b <![CDATA[ c \r\n d \r e &amp; & < > \" ' \ud83c\udf3f \u00a0 \u2028 \ufeff";
        Wxr export = new Wxr()
                .category(3, "r-d", "", "R &amp; D &lt;b&gt;")
                .with(post(14).set("title", hostile.replace("]]>", "").replace("<![CDATA[", ""))
                        .filed("category", "r-d", "R &amp; D &lt;b&gt;"));
        brings(write(export.text()), Optional.empty(), false);
        blog.does(() -> {
            Post post = blog.port(Posts.class).byId(14).orElseThrow();
            post.write(new blog.belonging.domain.content.Draft(
                    post.title(),
                    post.slug(),
                    hostile + "\u0001\u0002",
                    hostile,
                    "",
                    post.ownerId(),
                    post.visibility(),
                    "",
                    true,
                    Optional.empty()));
        });
        List<String> before = without(dump(), "post");
        Path file = wxr(Wxr.HOST);

        movesToAnEmptyInstallation();
        brings(file, Optional.empty(), false);

        assertThat(without(dump(), "post")).isEqualTo(before);
        Post post = blog.inOneGo(() -> blog.port(Posts.class).byId(14)).orElseThrow();
        assertThat(post.body()).isEqualTo(hostile);
        assertThat(post.excerpt()).isEqualTo(hostile);
    }

    private Path write(String text) {
        try {
            return Files.writeString(temp.resolve("export.xml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the blog what only this software has. */
    private void hasEverything() {
        bringsTheFullBlog();
        blog.does(() -> {
            blog.port(Settling.class)
                    .restore(new BlogSettings(
                            new NewBlog(
                                    "Ferns & <Owls>",
                                    "Slowly",
                                    Locale.forLanguageTag("en-GB"),
                                    ZoneId.of("Europe/London"),
                                    "https://blog.example"),
                            7,
                            false,
                            new CommentPeriod(14),
                            Optional.of(new Colour("#1f5a55")),
                            Typeface.CLASSIC,
                            "Written by <b>us</b>",
                            Set.of(PublishingCheck.MISSING_ALT)));
            blog.port(Sites.class).get().settled();
            Author ann = new Author(900, new Slug("ann-lee"), "Ann Lee", false);
            ann.introduce("Ann Lee", "ann@school.example", "Writes.", "https://ann.example");
            ann.identifyBy("0000-0002-1825-0097");
            ann.portrayBy(Optional.of(15L));
            blog.port(Authors.class).add(ann);
            Account account = new Account(
                    blog.port(Accounts.class).nextId(),
                    new EmailAddress("ann@school.example"),
                    "Ann Lee",
                    Role.EDITOR,
                    Instant.EPOCH);
            account.protectBy("today:secret-hash");
            account.writeAs(Optional.of(900L));
            blog.port(Accounts.class).add(account);
            blog.port(MediaItems.class)
                    .byId(15)
                    .ifPresent(item -> item.describe(new MediaText(
                            item.text().title(),
                            item.text().alt(),
                            item.text().caption(),
                            "Bob Fox",
                            item.text().description())));
            blog.port(Posts.class).byId(11).orElseThrow().appearInSearchAs("For machines", "In short");
            Series series = new Series(5, new Slug("ferns"), "Ferns");
            series.describe("Ferns", new Slug("ferns"), "All about them");
            series.consistOf(List.of(13L, 11L));
            blog.port(SeriesCatalogue.class).add(series);
            Redirects redirects = blog.port(Redirects.class);
            redirects.add(Redirect.toAddress(redirects.nextId(), "/ferns/", "/tag/ferns/"));
            Revisions revisions = blog.port(Revisions.class);
            revisions.add(new Revision(
                    revisions.nextId(),
                    11,
                    Instant.parse("2026-11-01T10:00:00Z"),
                    new Revision.By(account.id(), "Ann Lee"),
                    new Revision.Words("Old", "Body\r\nwas", "Excerpt", "")));
            ReviewNotes notes = blog.port(ReviewNotes.class);
            notes.add(new ReviewNote(
                    notes.nextId(),
                    11,
                    account.id(),
                    new ReviewNote.Line(ReviewNote.Act.SENT_BACK, Instant.EPOCH, "Ann Lee", "Too long")));
        });
        isModerated();
        blog.does(() -> blog.port(Posts.class).refreshShowing(15));
        blog.port(Importing.class).completeInterrupted(progress -> {});
    }

    private void isModerated() {
        Actor ann = new Actor(1, 1, "Ann", new EmailAddress("ann@school.example"), Role.ADMINISTRATOR, Device.SERVER);
        List<Long> shown = blog.inOneGo(() -> blog.port(PublicComments.class).latest(10)).stream()
                .map(CommentFeedItem::id)
                .toList();
        blog.does(() -> {
            blog.port(Sites.class)
                    .held()
                    .ask(new CommentRules(CommentPolicy.HOLD_FIRST, false, 3, List.of("casino"), List.of("pills")));
            blog.port(Posts.class).byId(11).orElseThrow().moderateComments(Optional.of(CommentPolicy.OPEN));
            blog.port(NameWatching.class).watch(ann, List.of("Zoe Smith"));
            Instant now = blog.port(Clock.class).instant();
            blog.port(BannedCommenters.class).add("rude@readers.example", now, "Ann");
            blog.port(CommentReporting.class)
                    .report(shown.get(0), CommentReport.Reason.ABUSE, "Look", new Sender("192.0.2.1", ""));
            blog.port(Moderating.class)
                    .decide(ann, shown.subList(1, 2), Moderating.Verdict.SPAM, Decision.Reason.SPAM, "");
            blog.port(Safeguarding.class).withhold(ann, shown.get(2), Decision.Reason.DANGER, "Names a child");
            Map<Retention.Kind, Integer> days = new EnumMap<>(Retention.USUAL.days());
            days.put(Retention.Kind.EMAILS, 90);
            blog.port(PrivacyRestoring.class).policy(days, "The school", "The office");
            blog.port(PrivacyRestoring.class)
                    .request(new RequestLine(
                            0,
                            0,
                            PrivacyRequest.Kind.COMPLAINT,
                            PrivacyRequest.State.ACKNOWLEDGED,
                            "Mum",
                            "mum@home.example",
                            "My son's name",
                            "Called her",
                            "",
                            true,
                            now,
                            Optional.of(now),
                            Optional.empty()));
            blog.port(Sites.class).held().writeToCommenters(new CommentMailRules(true, true));
            AnswerSubscriptions subscriptions = blog.port(AnswerSubscriptions.class);
            subscriptions.add(
                    AnswerSubscription.confirmed(subscriptions.nextId(), 11, "rita@readers.example", now, now));
            blog.port(ModerationRestoring.class)
                    .mailChoice(
                            blog.port(Accounts.class)
                                    .byEmail(new EmailAddress("ann@school.example"))
                                    .orElseThrow()
                                    .id(),
                            MailChoosing.Amount.EACH);
        });
    }

    @Test
    void aCompleteCopyIsTheSameBlogInAnEmptyInstallationAndHoldsNoSecret() throws Exception {
        hasEverything();
        List<String> before = dump();
        Path copy = everything("https://elsewhere.example");
        try (ZipFile zip = new ZipFile(copy.toFile());
                InputStream data = zip.getInputStream(zip.getEntry("data.json"))) {
            assertThat(new String(data.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("ann@school.example")
                    .doesNotContain("secret-hash", "password", "ticket");
        }
        Map<String, String> files = files(blog.folder());

        movesToAnEmptyInstallation();
        List<String> empty = dump();
        ImportReport tried = brings(copy, Optional.empty(), true);
        assertThat(tried.number("series", ImportReport.Outcome.CREATED)).isEqualTo(1);
        assertThat(differences(empty, dump())).as("a trial writes nothing").isEmpty();
        ImportReport report = brings(copy, Optional.empty(), false);

        assertThat(report.notes()).isEmpty();
        assertThat(differences(comparable(before), comparable(dump()))).isEmpty();
        assertThat(files(blog.folder())).isEqualTo(files);
        Account ann = blog.inOneGo(() -> blog.port(Accounts.class).byEmail(new EmailAddress("ann@school.example")))
                .orElseThrow();
        assertThat(ann.canSignIn()).isFalse();
        assertThat(ann.role()).isEqualTo(Role.EDITOR);

        List<String> restored = dump();
        brings(copy, Optional.empty(), false);
        assertThat(dump()).as("brought once more").isEqualTo(restored);
    }

    /** Numbers of accounts, series and notes are their own in each installation, and accounts come without a password. */
    private static List<String> comparable(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll("(?<=password_hash=)today:secret-hash", "")
                        .replaceAll("(account_id|uploader_id|version|revision|created_at)=-?\\d+", "$1=0")
                        .replaceAll(
                                "(account|revision|review_note|series|menu|comment_evidence|comment_report|privacy_request|answer_subscription) \\| id=\\d+",
                                "$1 | id=0")
                        .replaceAll("series_id=\\d+", "series_id=0")
                        .replaceAll("main=\\w+", "main"))
                .sorted()
                .toList();
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> found = new java.util.TreeMap<>();
        Path root = folder.resolve("uploads");
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(root.relativize(file).toString(), String.valueOf(Files.size(file)));
            }
        }
        return found;
    }

    @Test
    void aCopyThatWasDamagedOrChangedBringsNothing() throws Exception {
        hasEverything();
        Path copy = everything("https://elsewhere.example");
        movesToAnEmptyInstallation();
        List<String> empty = dump();
        Map<String, String> damages = new LinkedHashMap<>();
        damages.put("data.json", "not what it was");
        damages.put("blog.xml", "not what it was");
        damages.put("uploads/2026/11/village-hall.jpg", "not what it was");
        for (Map.Entry<String, String> damage : damages.entrySet()) {
            Path other = rewritten(copy, damage.getKey(), Optional.of(new Wxr().text()));
            assertThatThrownBy(() -> brings(other, Optional.empty(), false))
                    .isInstanceOf(NotAnExport.class)
                    .hasMessageContaining(damage.getKey())
                    .hasMessageContaining(damage.getValue());
            Path less = rewritten(copy, damage.getKey(), Optional.empty());
            if (damage.getKey().startsWith("uploads")) {
                assertThatThrownBy(() -> brings(less, Optional.empty(), false))
                        .isInstanceOf(NotAnExport.class)
                        .hasMessageContaining("is missing");
            }
        }
        Path more = rewritten(copy, "uploads/../../evil.jpg", Optional.of("x"));
        assertThatThrownBy(() -> brings(more, Optional.empty(), false))
                .isInstanceOf(NotAnExport.class)
                .hasMessageContaining("was not there when the copy was made");
        byte[] whole = Files.readAllBytes(copy);
        Path cut = Files.write(temp.resolve("cut.zip"), java.util.Arrays.copyOf(whole, whole.length - 100));
        assertThatThrownBy(() -> brings(cut, Optional.empty(), false)).isInstanceOf(NotAnExport.class);
        assertThat(dump()).isEqualTo(empty);
        assertThat(Files.exists(blog.folder().resolve("uploads"))).isFalse();
    }

    /** The same zip with another file of that name, or without it. */
    private Path rewritten(Path copy, String name, Optional<String> content) throws IOException {
        Path other = temp.resolve("other.zip");
        List<String> names = new ArrayList<>();
        try (ZipFile zip = new ZipFile(copy.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(other))) {
            for (ZipEntry entry : java.util.Collections.list(zip.entries())) {
                names.add(entry.getName());
                if (!entry.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    zip.getInputStream(entry).transferTo(out);
                }
            }
            if (content.isPresent()) {
                out.putNextEntry(new ZipEntry(name));
                out.write(content.get().getBytes(StandardCharsets.UTF_8));
            }
        }
        return other;
    }

    @Test
    void aCopyDoesNotMixWithABlogThatHasContentOfItsOwn() {
        hasEverything();
        Path copy = everything("https://elsewhere.example");
        movesToAnEmptyInstallation();
        brings(write(new Wxr().with(post(14)).text()), Optional.empty(), false);
        String site = blog.inOneGo(() -> blog.port(Sites.class).get().title());

        ImportReport report = brings(copy, Optional.empty(), false);

        assertThat(report.notes()).anyMatch(note -> note.contains("settings, people, redirects"));
        assertThat(blog.<String>inOneGo(() -> blog.port(Sites.class).get().title()))
                .isEqualTo(site);
        assertThat(report.number("posts", ImportReport.Outcome.CREATED)).isEqualTo(26);
    }
}
