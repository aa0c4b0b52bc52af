package blog.belonging.persistence.transfer;

import static blog.belonging.persistence.transfer.Wxr.attachment;
import static blog.belonging.persistence.transfer.Wxr.comment;
import static blog.belonging.persistence.transfer.Wxr.item;
import static blog.belonging.persistence.transfer.Wxr.page;
import static blog.belonging.persistence.transfer.Wxr.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import blog.belonging.domain.author.AuthorView;
import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.CommentPage;
import blog.belonging.domain.comment.CommentView;
import blog.belonging.domain.comment.Comments;
import blog.belonging.domain.comment.PublicComments;
import blog.belonging.domain.content.Draft;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.media.MediaFiles;
import blog.belonging.domain.page.PublishedPages;
import blog.belonging.domain.post.Byline;
import blog.belonging.domain.post.Post;
import blog.belonging.domain.post.PostList;
import blog.belonging.domain.post.PostView;
import blog.belonging.domain.post.Posts;
import blog.belonging.domain.post.PublishedPosts;
import blog.belonging.domain.site.PublicSite;
import blog.belonging.domain.site.SiteView;
import blog.belonging.domain.transfer.ImportOrder;
import blog.belonging.domain.transfer.ImportReport;
import blog.belonging.domain.transfer.ImportReport.Outcome;
import blog.belonging.domain.transfer.Importing;
import blog.belonging.domain.transfer.NotAnExport;
import blog.belonging.domain.transfer.UploadsFolder;
import blog.belonging.persistence.shared.Dump;
import blog.belonging.persistence.shared.JpaBlog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a blog that is brought in, on any database. */
abstract class ImportingSentences {

    private static final Path FULL = Stream.of(
                    Path.of("../../shared/fixtures/wxr-full.xml"),
                    Path.of("../blog-web/src/test/resources/wordpress/wxr-full.xml"))
            .filter(Files::exists)
            .findFirst()
            .orElse(Path.of("missing"));

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

    private ImportReport brings(Wxr export) {
        return run(file(export.text()), false, Optional.empty());
    }

    private ImportReport tries(Wxr export) {
        return run(file(export.text()), true, Optional.empty());
    }

    private Path file(String text) {
        try {
            return Files.writeString(temp.resolve("export.xml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportReport run(Path file, boolean dry, Optional<UploadsFolder> uploads) {
        return blog.port(Importing.class)
                .run(
                        new ImportOrder(new WxrArchive().open(file), uploads, false, dry, Optional.empty()),
                        progress -> {});
    }

    private ImportReport bringsTheFullBlog(boolean dry) {
        assumeTrue(Files.exists(FULL), "the fixtures are not here");
        Path uploads = FULL.resolveSibling("uploads");
        return run(
                FULL,
                dry,
                Files.isDirectory(uploads) ? Optional.of(new CopiedUploads().open(uploads)) : Optional.empty());
    }

    private List<String> dump() {
        return Dump.exact(blog.database());
    }

    private <T> T asks(java.util.function.Supplier<T> question) {
        return blog.inOneGo(question);
    }

    private PostView at(String address) {
        return asks(() -> blog.port(PublishedPosts.class).at(address, 1)).orElseThrow();
    }

    private Post postNumber(long id) {
        return asks(() -> blog.port(Posts.class).byId(id)).orElseThrow();
    }

    private List<String> bylines(String address) {
        return at(address).bylines().stream().map(Byline::name).toList();
    }

    private Optional<String> leadsTo(String address) {
        return asks(() -> blog.port(PublicSite.class).redirect(address));
    }

    private CommentPage comments(long entry) {
        return asks(() -> blog.port(PublicComments.class).under(entry, 1)).orElseThrow();
    }

    private static List<String> threads(List<CommentView> comments) {
        List<String> lines = new ArrayList<>();
        comments.forEach(c -> {
            lines.add(c.name());
            threads(c.answers()).forEach(line -> lines.add("> " + line));
        });
        return lines;
    }

    private static String address(Object id) {
        return "/2026/11/20/item-" + id + "/";
    }

    // What comes in

    @Test
    void aBlogTakesItsNameLanguageZoneAndPostsFromTheExport() {
        Wxr export = new Wxr()
                .category(3, "research", "", "Research &amp; practice")
                .category(4, "early-years", "research", "Early years")
                .tag(5, "c", "C++")
                .with(post(14).titled("A summer night")
                        .set("post_date", "2026-07-01 00:30:00")
                        .set("post_date_gmt", "2026-06-30 23:30:00")
                        .filed("category", "early-years", "Early years")
                        .filed("post_tag", "c", "C++"));

        ImportReport report = brings(export);

        SiteView site = asks(() -> blog.port(PublicSite.class).view());
        assertThat(site.title()).isEqualTo("Quiet Corridors");
        assertThat(site.tagline()).isEqualTo("About schools");
        assertThat(site.language()).isEqualTo("en-GB");
        assertThat(site.zone()).isEqualTo(ZoneId.of("Europe/London"));
        PostView post = at("/2026/07/01/item-14/");
        assertThat(post.id()).isEqualTo(14);
        assertThat(post.publishedAt()).isEqualTo(Instant.parse("2026-06-30T23:30:00Z"));
        assertThat(post.plainTitle()).isEqualTo("A summer night");
        assertThat(post.html().html()).contains("Text of 14");
        assertThat(post.categories()).extracting("address").containsExactly("/category/research/early-years/");
        assertThat(post.tags()).extracting("name").containsExactly("C++");
        assertThat(post.bylines()).extracting("name").containsExactly("Ann Lee");
        assertThat(report.number("posts", Outcome.CREATED)).isEqualTo(1);
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void everythingOfARealBlogComesIn() {
        ImportReport report = bringsTheFullBlog(false);

        assertThat(report.number("posts", Outcome.SKIPPED)).isZero();
        assertThat(report.number("pages", Outcome.SKIPPED)).isZero();
        assertThat(report.number("comments", Outcome.SKIPPED)).isZero();
        assertThat(asks(() -> blog.port(PublishedPosts.class)
                        .page(PostList.ALL, 1, 1)
                        .orElseThrow()
                        .total()))
                .isEqualTo(20);
        assertThat(asks(() -> blog.port(PublicSite.class).menu())).isNotEmpty();
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        bringsTheFullBlog(false);
        List<String> before = dump();

        ImportReport again = bringsTheFullBlog(false);

        assertThat(again.changedAnything()).isFalse();
        assertThat(again.number("posts", Outcome.UNCHANGED)).isPositive();
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void aDryRunSaysWhatWouldBeDoneAndDoesNothing() throws IOException {
        List<String> before = dump();

        ImportReport tried = bringsTheFullBlog(true);

        assertThat(dump()).isEqualTo(before);
        try (Stream<Path> files = Files.walk(blog.folder())) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
        ImportReport done = bringsTheFullBlog(false);
        assertThat(tried.text("")).isEqualTo(done.text(""));
    }

    @Test
    void aDryRunOverManyStepsFindsWhatEarlierOnesWouldHaveMade() {
        Wxr export = new Wxr().category(3, "research", "", "Research");
        for (int id = 1; id <= 120; id++) {
            export.with(post(id).filed("category", "research", "Research").with(comment(1000 + id)));
        }

        ImportReport tried = tries(export);

        assertThat(tried.text("")).isEqualTo(brings(export).text(""));
        assertThat(tried.number("posts", Outcome.CREATED)).isEqualTo(120);
        assertThat(tried.number("authors", Outcome.CREATED)).isEqualTo(1);
    }

    // Numbers

    @Test
    void anEmptyBlogKeepsTheOldNumbers() {
        brings(new Wxr()
                .category(33, "research", "", "Research")
                .with(
                        attachment(12, "2026/11/hall.jpg"),
                        post(14).saying("<img class=\"wp-image-12\">").with(comment(7))));

        assertThat(postNumber(14).body()).contains("wp-image-12");
        assertThat(comments(14).threads()).extracting("id").containsExactly(7L);
        assertThat(asks(() -> blog.port(Posts.class).nextId())).isGreaterThan(14);
        assertThat(asks(() -> blog.port(Comments.class).nextId())).isGreaterThan(7);
    }

    @Test
    void aSecondBlogTakesNoAddressAndNoMenuFromTheFirst() {
        brings(new Wxr()
                .from("https://one.example")
                .with(post(1).named("sonder").titled("The first Sonder"))
                .with(menuItem(2, 1, "custom", "custom", "2")
                        .titled("Home")
                        .meta("_menu_item_url", "https://one.example/")));
        ImportReport report = brings(new Wxr()
                .from("https://two.example")
                .with(post(1).named("sonder").titled("The second Sonder"))
                .with(menuItem(2, 1, "custom", "custom", "2")
                        .titled("Else")
                        .meta("_menu_item_url", "https://two.example/x/")));

        assertThat(at("/2026/11/20/sonder/").plainTitle()).isEqualTo("The first Sonder");
        assertThat(at("/2026/11/20/sonder-2/").plainTitle()).isEqualTo("The second Sonder");
        assertThat(report.notes()).anyMatch(line -> line.contains("The second Sonder") && line.contains("sonder-2"));
        assertThat(asks(() -> blog.port(PublishedPosts.class)
                        .page(PostList.ALL, 1, 1)
                        .orElseThrow()
                        .total()))
                .isEqualTo(2);
        assertThat(report.number("menus", Outcome.CREATED)).isEqualTo(1);
    }

    @Test
    void anOlderExportDoesNotTakeANewerTextBack() {
        brings(new Wxr().with(post(1).titled("New").set("post_modified_gmt", "2026-11-20 10:00:00")));
        ImportReport report =
                brings(new Wxr().with(post(1).titled("Old").set("post_modified_gmt", "2026-11-10 10:00:00")));
        assertThat(at(address(1)).plainTitle()).isEqualTo("New");
        assertThat(report.notes()).anyMatch(line -> line.contains("modified later"));
    }

    @Test
    void aBlogThatIsNotEmptyGivesNewNumbersAndRewritesWhatRefersToTheOld() {
        brings(new Wxr().with(attachment(12, "2026/11/other.jpg"), post(14).with(comment(7))));

        brings(new Wxr()
                .from("https://second.example")
                .with(
                        post(14).named("second")
                                .saying("<img class=\"wp-image-12\"> <a href=\"/?p=15\">x</a> [gallery ids=\"12\"]")
                                .with(
                                        comment(7).set("author", "Second"),
                                        comment(8).answering(7)),
                        attachment(12, "2026/11/hall.jpg"),
                        post(15).named("third")));

        PostView second = at("/2026/11/20/second/");
        PostView third = at("/2026/11/20/third/");
        assertThat(second.id()).isNotEqualTo(14);
        assertThat(postNumber(14).body()).isEqualTo("<p>Text of 14</p>");
        String body = postNumber(second.id()).body();
        assertThat(body).contains("?p=" + third.id() + "\"").doesNotContain("wp-image-12\"");
        assertThat(threads(comments(second.id()).threads())).containsExactly("Second", "> Reader 8");
        assertThat(threads(comments(14).threads())).containsExactly("Reader 7");
    }

    @Test
    void ofTwoItemsWithOneNumberTheFirstIsKept() {
        ImportReport report = brings(new Wxr()
                .with(
                        post(14).titled("First").named("first"),
                        post(14).titled("Second").named("second")));

        assertThat(postNumber(14).title()).isEqualTo("First");
        assertThat(report.number("posts", Outcome.CREATED)).isEqualTo(1);
        assertThat(report.number("posts", Outcome.SKIPPED)).isEqualTo(1);
        assertThat(report.notes()).singleElement().asString().contains("Second").contains("same number");
    }

    @Test
    void twoItemsWithOneNumberAreNoticedHoweverFarApartTheyStand() {
        Wxr export = new Wxr().with(post(1).titled("First"));
        for (int id = 2; id <= 60; id++) {
            export.with(post(id));
        }
        ImportReport report = brings(export.with(page(1).titled("Second")));

        assertThat(postNumber(1).title()).isEqualTo("First");
        assertThat(report.notes()).singleElement().asString().contains("Second");
        assertThat(report.number("pages", Outcome.SKIPPED)).isEqualTo(1);
    }

    @Test
    void anItemWhoseNumberIsNoneIsReportedByItsTitle() {
        ImportReport report = brings(new Wxr()
                .with(
                        post("x").titled("No number"),
                        post(0).titled("Nought"),
                        post("-3").titled("Below"),
                        post(5)));

        assertThat(report.number("posts", Outcome.SKIPPED)).isEqualTo(3);
        assertThat(report.number("posts", Outcome.CREATED)).isEqualTo(1);
        assertThat(report.notes()).hasSize(3).anyMatch(line -> line.contains("\"No number\""));
    }

    // What never comes in

    @Test
    void notesOfEditorsFormsAndUnknownTypesAreCountedAndNeverKept() {
        ImportReport report = brings(new Wxr()
                .with(
                        post(14).with(
                                        comment(1).set("type", "note").set("content", "SECRET"),
                                        comment(2).set("type", "order_note").set("content", "SECRET"),
                                        comment(3)),
                        item("feedback", 15).saying("SECRET"),
                        item("wp_template", 16).saying("SECRET"),
                        item("shop_order", 17).saying("SECRET")));

        assertThat(dump()).noneMatch(line -> line.contains("SECRET"));
        assertThat(report.text(""))
                .contains("1  private notes of editors")
                .contains("1  comments of the unknown type \"order_note\"")
                .contains("1  contact-form messages")
                .contains("1  items of the type \"wp_template\"")
                .contains("1  items of the unknown type \"shop_order\"");
        assertThat(threads(comments(14).threads())).containsExactly("Reader 3");
    }

    @Test
    void whatIsNotPublishedIsKeptAndShownToNobody() {
        brings(new Wxr()
                .with(
                        post(1).in("draft")
                                .set("post_date_gmt", "0000-00-00 00:00:00")
                                .named(""),
                        post(2).in("pending"),
                        post(3).in("future"),
                        post(4).in("private"),
                        post(5).in("trash").named("item-5__trashed").meta("_wp_desired_post_slug", "item-5"),
                        post(6).set("post_password", "open sesame"),
                        post(7).in("strange")));

        assertThat(asks(() -> blog.port(PublishedPosts.class)
                        .page(PostList.ALL, 1, 1)
                        .orElseThrow()
                        .total()))
                .isZero();
        for (int id : new int[] {1, 2, 3, 4, 5, 7}) {
            assertThat(postNumber(id).body()).contains("Text of " + id);
            assertThat(asks(() -> blog.port(PublishedPosts.class).at(address(id), 1)))
                    .isEmpty();
        }
        assertThat(asks(() -> blog.port(PublicSite.class)
                        .trace(address(5), Optional.empty())
                        .withdrawn()))
                .isTrue();
        assertThat(at(address(6)).isLocked()).isTrue();
    }

    // Comments

    @Test
    void threadsSurviveAnyOrderOfTheirNumbers() {
        brings(new Wxr()
                .with(post(14).with(
                                comment(9).answering(2).at("12:00:00"),
                                comment(5).answering(9).at("13:00:00"),
                                comment(2).at("11:00:00"),
                                comment(3).at("10:00:00"),
                                comment(4).answering(99).at("14:00:00"),
                                comment(6).answering(6).at("15:00:00"))));

        assertThat(threads(comments(14).threads()))
                .containsExactly("Reader 3", "Reader 2", "> Reader 9", "> > Reader 5", "Reader 4", "Reader 6");
        assertThat(at(address(14)).commentCount()).isEqualTo(6);
    }

    @Test
    void pingbacksStandApartAndHiddenCommentsAreNotShown() {
        brings(new Wxr()
                .with(post(14).with(
                                comment(1),
                                comment(2).set("type", "pingback"),
                                comment(3).set("approved", "0"),
                                comment(4).set("approved", "trash"),
                                comment(5).set("approved", "what?"))));

        assertThat(comments(14).threads()).extracting("name").containsExactly("Reader 1");
        assertThat(comments(14).pingbacks()).extracting("name").containsExactly("Reader 2");
        assertThat(asks(() -> blog.port(Comments.class).byId(5)).orElseThrow().status())
                .isEqualTo(Comment.Status.PENDING);
    }

    @Test
    void aCommentWithoutAnUtcDateKeepsItsLocalOne() {
        brings(new Wxr()
                .with(post(14).set("post_date", "2026-07-01 00:30:00")
                        .set("post_date_gmt", "2026-06-30 23:30:00")
                        .with(comment(1).set("date", "2026-07-02 10:00:00").set("date_gmt", "0000-00-00 00:00:00"))));

        assertThat(comments(14).threads())
                .extracting("createdAt")
                .containsExactly(Instant.parse("2026-07-02T09:00:00Z"));
    }

    @Test
    void aCommentThatWasModeratedHereStaysAsItWasDecided() {
        brings(new Wxr().with(post(14).with(comment(1), comment(2))));
        blog.does(() -> blog.port(Comments.class).byId(1).orElseThrow().decide(Comment.Status.SPAM));

        ImportReport report = brings(new Wxr()
                .with(post(14).with(comment(1).set("content", "New"), comment(2).set("content", "New"))));

        assertThat(report.notes()).anyMatch(line -> line.contains("comment 1 was moderated here"));
        assertThat(comments(14).threads()).extracting("id").containsExactly(2L);
        assertThat(comments(14).threads().get(0).html().html()).contains("New");
    }

    @Test
    void twoCommentsWithOneNumberAreNotMixedUp() {
        ImportReport report = brings(new Wxr()
                .with(post(14).with(comment(1), comment(1).set("author", "Other")), post(15).with(comment(1))));

        assertThat(comments(14).threads()).extracting("name").containsExactly("Reader 1");
        assertThat(comments(15).threads()).isEmpty();
        assertThat(report.notes()).hasSize(2).allMatch(line -> line.contains("two comments have the number 1"));
    }

    // Coming again

    @Test
    void aChangedExportUpdates() {
        brings(new Wxr().with(post(14), page(15), post(16)));

        ImportReport report = brings(new Wxr()
                .with(post(14).saying("Better").named("better").with(comment(3)), page(15).titled("New"), post(16)));

        assertThat(report.number("posts", Outcome.UPDATED)).isEqualTo(1);
        assertThat(report.number("posts", Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(report.number("pages", Outcome.UPDATED)).isEqualTo(1);
        assertThat(at("/2026/11/20/better/").html().html()).contains("Better");
        assertThat(at("/2026/11/20/better/").commentCount()).isEqualTo(1);
        assertThat(asks(() -> blog.port(PublishedPages.class).at("/item-15/", 1))
                        .orElseThrow()
                        .plainTitle())
                .isEqualTo("New");
    }

    @Test
    void whatWasChangedHereStaysAsItIs() {
        brings(new Wxr().with(post(14), post(15)));
        blog.does(() -> {
            Post post = blog.port(Posts.class).byId(14).orElseThrow();
            post.write(new Draft(
                    "Changed here", post.slug(), "Mine", "", "", 1, Visibility.PUBLIC, "", true, Optional.empty()));
        });

        ImportReport report = brings(new Wxr().with(post(14).saying("Theirs"), post(15).saying("Theirs")));

        assertThat(postNumber(14).body()).isEqualTo("Mine");
        assertThat(postNumber(15).body()).isEqualTo("Theirs");
        assertThat(report.number("posts", Outcome.SKIPPED)).isEqualTo(1);
        assertThat(report.notes())
                .singleElement()
                .asString()
                .contains("\"Item 14\"")
                .contains("changed here");
    }

    @Test
    void aPostThatBecameAPageInTheMeantimeIsReported() {
        brings(new Wxr().with(post(14)));

        ImportReport report = brings(new Wxr().with(page(14)));

        assertThat(report.number("pages", Outcome.SKIPPED)).isEqualTo(1);
        assertThat(report.notes()).singleElement().asString().contains("\"Item 14\"");
        assertThat(at(address(14)).id()).isEqualTo(14);
    }

    // Pages

    @Test
    void aPagesAddressShowsItsAncestorsWhateverTheirOrder() {
        brings(new Wxr().with(page(3).below(2), page(2).below(1), page(1)));

        assertThat(asks(() -> blog.port(PublishedPages.class).at("/item-1/item-2/item-3/", 1)))
                .isPresent();
    }

    @Test
    void aPageBelowItselfStandsAtTheTop() {
        ImportReport report =
                brings(new Wxr().with(page(1).below(2), page(2).below(1), page(3).below(3), page(4).below(99)));

        for (int id = 1; id <= 4; id++) {
            String address = "/item-" + id + "/";
            assertThat(asks(() -> blog.port(PublishedPages.class).at(address, 1)))
                    .isPresent();
        }
        assertThat(report.notes()).hasSize(4).allMatch(line -> line.contains("stands at the top"));
    }

    @Test
    void aCategoryBelowItselfStandsAtTheTop() {
        ImportReport report = brings(new Wxr()
                .category(1, "a", "b", "A")
                .category(2, "b", "a", "B")
                .category(3, "c", "c", "C")
                .category(4, "d", "missing", "D")
                .with(post(14).filed("category", "a", "A").filed("category", "c", "C")));

        assertThat(at(address(14)).categories()).hasSize(2);
        assertThat(report.notes()).hasSizeGreaterThanOrEqualTo(3).allMatch(line -> line.contains("stands at the top"));
    }

    // Bylines

    @Test
    void coAuthorsAndGuestsStandOverTheirPosts() {
        brings(new Wxr()
                .author(2, "bob", "Bob Fox")
                .with(
                        item("guest-author", 50)
                                .named("cap-lorena-franco")
                                .meta("cap-display_name", "Dr Lorena Franco")
                                .meta("cap-user_login", "lorena-franco")
                                .meta("cap-description", "Writes about empathy.")
                                .meta("cap-website", "https://orcid.org/0000-0002-1825-0097"),
                        post(14).filed("author", "cap-lorena-franco", "lorena-franco")
                                .filed("author", "cap-bob", "bob")));

        assertThat(bylines(address(14))).containsExactly("Dr Lorena Franco", "Bob Fox");
        AuthorView guest = at(address(14)).authors().get(0);
        assertThat(guest.bio()).isEqualTo("Writes about empathy.");
        assertThat(guest.orcid()).isEqualTo("0000-0002-1825-0097");
        assertThat(guest.website()).isEmpty();
    }

    @Test
    void theFirstLineOfAPostNamesItsGuestOnceForAllPosts() {
        ImportReport report = brings(new Wxr()
                .with(
                        post(14).saying("<p>A Guest Blog by Dr. Lorena Franco</p><p>Text</p>"),
                        post(15).saying("<p>A guest blog from Lorena Franco</p><p>Text</p>"),
                        post(16).saying("<p>A guest blog by Bob Fox, of Leeds</p>")));

        assertThat(bylines(address(14))).containsExactly("Dr. Lorena Franco");
        assertThat(asks(() -> blog.port(PublishedPosts.class).at(address(15), 1))
                        .orElseThrow()
                        .bylines())
                .isEqualTo(at(address(14)).bylines());
        assertThat(bylines(address(16))).containsExactly("Ann Lee");
        assertThat(report.notes())
                .hasSize(3)
                .anyMatch(line -> line.contains("\"Item 16\"") && line.contains("may name a guest"));
    }

    @Test
    void anAuthorWhomTheExportForgotIsKnownByLogin() {
        ImportReport report = brings(new Wxr().with(post(14).set("dc:creator", "gone")));

        assertThat(bylines(address(14))).containsExactly("gone");
        assertThat(report.notes()).singleElement().asString().contains("\"gone\"");
    }

    // Addresses

    @Test
    void everyAddressThatAPostEverHadLeadsToIt() {
        brings(new Wxr()
                .with(
                        post(14).named("new-name")
                                .meta("_wp_old_slug", "old-name")
                                .meta("_wp_old_date", "2026-11-19")
                                .set("link", Wxr.HOST + "/archives/14"),
                        attachment(12, "2026/11/hall.jpg").set("link", Wxr.HOST + "/new-name/hall/")));

        String now = "/2026/11/20/new-name/";
        assertThat(leadsTo("/2026/11/20/old-name/")).contains(now);
        assertThat(leadsTo("/2026/11/19/old-name/")).contains(now);
        assertThat(leadsTo("/2026/11/19/new-name/")).contains(now);
        assertThat(leadsTo("/archives/14/")).contains(now);
        assertThat(leadsTo("/new-name/hall/")).contains("/wp-content/uploads/2026/11/hall.jpg");
        assertThat(leadsTo(now)).isEmpty();
    }

    @Test
    void aMenuPointsAtWhatWasBrought() {
        brings(new Wxr()
                .category(3, "research", "", "Research")
                .term(9, "nav_menu", "main", "Main")
                .with(
                        page(2).titled("About"),
                        menuItem(101, 1, "post_type", "page", "2"),
                        menuItem(102, 2, "taxonomy", "category", "3").titled("Our research"),
                        menuItem(103, 3, "custom", "custom", "103")
                                .titled("Elsewhere")
                                .meta("_menu_item_url", "https://elsewhere.example/"),
                        menuItem(104, 4, "custom", "custom", "104")
                                .titled("Hostile")
                                .meta("_menu_item_url", "javascript:alert(1)")));

        assertThat(asks(() -> blog.port(PublicSite.class).menu()))
                .extracting("label", "address")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("About", "/item-2/"),
                        org.assertj.core.groups.Tuple.tuple("Our research", "/category/research/"),
                        org.assertj.core.groups.Tuple.tuple("Elsewhere", "https://elsewhere.example/"));
    }

    private static Wxr.Item menuItem(int id, int order, String type, String object, String objectId) {
        return item("nav_menu_item", id)
                .titled("")
                .set("menu_order", String.valueOf(order))
                .filed("nav_menu", "main", "Main")
                .meta("_menu_item_type", type)
                .meta("_menu_item_object", object)
                .meta("_menu_item_object_id", objectId)
                .meta("_menu_item_menu_item_parent", "0");
    }

    // Uploads

    @Test
    void filesComeWithTheirAttachmentsAndMissingOnesAreReported() throws IOException {
        Files.createDirectories(temp.resolve("uploads/2026/11"));
        Files.writeString(temp.resolve("uploads/2026/11/notes.txt"), "notes");

        ImportReport report = run(
                file(new Wxr()
                        .with(
                                attachment(12, "2026/11/notes.txt"),
                                attachment(13, "2026/11/lost.jpg").titled("The lost picture"))
                        .text()),
                false,
                Optional.of(new CopiedUploads().open(temp.resolve("uploads"))));

        assertThat(blog.port(MediaFiles.class).has("2026/11/notes.txt")).isTrue();
        assertThat(report.notes())
                .singleElement()
                .asString()
                .contains("\"The lost picture\"")
                .contains("lost.jpg");
    }

    @Test
    void aDiskThatFailsCostsAFileAndNotTheImport() {
        blog.put(MediaFiles.class, new BrokenDisk());
        blog.restartSteps();

        ImportReport report =
                brings(new Wxr().with(attachment(12, "2026/11/hall.jpg").titled("The hall"), post(14)));

        assertThat(report.notes()).anyMatch(line -> line.contains("\"The hall\"") && line.contains("disk is full"));
        assertThat(at(address(14)).id()).isEqualTo(14);
    }

    /** Nothing can be read from it or written to it. */
    private static final class BrokenDisk implements MediaFiles {

        @Override
        public Optional<Path> find(String path) {
            throw failure();
        }

        @Override
        public boolean has(String path) {
            throw failure();
        }

        @Override
        public void keep(String path, InputStream bytes) {
            throw failure();
        }

        @Override
        public boolean place(Map<String, Path> files) {
            throw failure();
        }

        @Override
        public void swap(Map<String, Path> out, Map<String, Path> in) {
            throw failure();
        }

        @Override
        public void remove(String path) {
            throw failure();
        }

        @Override
        public Optional<Pixels> measure(String path) {
            throw failure();
        }

        private static UncheckedIOException failure() {
            return new UncheckedIOException(new IOException("the disk is full"));
        }
    }

    // Language

    @Test
    void anExportThatNamesNoLanguageLeavesTheSitesOwn() {
        for (String language : new String[] {"", "nonsense", "!!", "x-klingon", "en-" + "abcdefgh-".repeat(30) + "a"}) {
            JpaBlog other = blog;
            other.close();
            blog = open();
            brings(new Wxr().with("language", language).with(post(14)));

            assertThat(asks(() -> blog.port(PublicSite.class).view()).language())
                    .as(language)
                    .isEqualTo("en-GB");
        }
    }

    // Damage

    @Test
    void aFailingItemDoesNotTakeOthersWithIt() {
        ImportReport report = brings(new Wxr()
                .with(
                        post(1),
                        post(2).titled("Without a date")
                                .set("post_date", "never")
                                .set("post_date_gmt", "0000-00-00 00:00:00"),
                        attachment(3, "../../etc/passwd").titled("Climbing"),
                        page(4).below(5).named("b".repeat(190)),
                        post(6)));

        assertThat(at(address(1)).id()).isEqualTo(1);
        assertThat(at(address(6)).id()).isEqualTo(6);
        assertThat(report.notes()).anyMatch(line -> line.contains("\"Without a date\""));
        assertThat(report.notes()).anyMatch(line -> line.contains("\"Climbing\""));
    }

    @Test
    void anExportThatIsCutInTheMiddleLeavesEverythingAsItWas() {
        brings(new Wxr().with(post(1)));
        List<String> before = dump();
        Wxr export = new Wxr();
        for (int id = 1; id <= 120; id++) {
            export.with(post(id).saying("Changed"));
        }
        String whole = export.text();

        for (int parts = 2; parts <= 10; parts += 4) {
            Path cut = file(whole.substring(0, whole.length() / parts * (parts - 1)));
            assertThatThrownBy(() -> run(cut, false, Optional.empty())).isInstanceOf(NotAnExport.class);
        }

        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void anImportThatWasCutOffAnywhereIsCompletedByTheNext() {
        Wxr export = large();
        brings(export);
        List<String> undisturbed = Dump.meaning(blog.database());

        for (int steps = 1; steps <= 12; steps++) {
            blog.close();
            blog = open();
            blog.dieAfter(steps);
            boolean died = false;
            try {
                brings(export);
            } catch (JpaBlog.Died gone) {
                died = true;
            }
            blog.startAgain();
            blog.port(Importing.class).completeInterrupted(progress -> {});
            brings(export);
            assertThat(Dump.meaning(blog.database()))
                    .as("cut off after " + steps + " steps")
                    .isEqualTo(undisturbed);
            if (!died) {
                assertThat(steps).as("steps of the whole import").isGreaterThan(6);
                return;
            }
        }
    }

    private static Wxr large() {
        Wxr export = new Wxr()
                .author(2, "bob", "Bob Fox")
                .category(3, "research", "", "Research")
                .category(4, "early-years", "research", "Early years")
                .tag(5, "ferns", "Ferns")
                .term(9, "nav_menu", "main", "Main");
        for (int id = 1; id <= 60; id++) {
            export.with(post(id).set("dc:creator", id % 2 == 0 ? "ann" : "bob")
                    .saying(
                            id % 10 == 0
                                    ? "<p>A guest blog by Lorena Franco</p><!-- wp:latest-posts /-->"
                                    : "<p>See <a href=\"" + Wxr.HOST + "/?p=" + (id % 60 + 1) + "\">this</a></p>")
                    .filed("category", "early-years", "Early years")
                    .filed("post_tag", "ferns", "Ferns")
                    .meta("_wp_old_slug", "old-" + id)
                    .meta("rating", "5")
                    .with(comment(id * 2 + 1).answering(id * 2), comment(id * 2)));
        }
        return export.with(
                page(201).below(202),
                page(202),
                attachment(203, "2026/11/hall.jpg"),
                menuItem(301, 1, "post_type", "page", "202"));
    }

    @Test
    void aStepThatFailsIsNotHalfDoneAndTheNextImportCompletesIt() {
        Wxr export = large();
        brings(export);
        List<String> undisturbed = Dump.meaning(blog.database());
        blog.close();
        blog = open();
        blog.failAt(5);

        assertThatThrownBy(() -> brings(export)).isInstanceOf(IllegalStateException.class);
        blog.startAgain();
        brings(export);

        assertThat(Dump.meaning(blog.database())).isEqualTo(undisturbed);
    }

    // Hostile exports

    @Test
    void scriptInAnyFieldIsNeverServed() {
        String evil = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'>";
        brings(new Wxr()
                .with("title", evil)
                .with("description", evil)
                .author(2, "eve", evil)
                .category(3, "evil", "", evil)
                .tag(4, "evil-tag", evil)
                .with(
                        post(14).titled(evil)
                                .saying("<p onclick=\"alert(1)\">x</p>" + evil)
                                .set("excerpt:encoded", evil)
                                .set("dc:creator", "eve")
                                .set("guid", evil)
                                .set("link", "javascript:alert(1)")
                                .filed("category", "evil", evil)
                                .filed("post_tag", "evil-tag", evil)
                                .with(comment(1)
                                        .set("author", evil)
                                        .set("author_url", "javascript:alert(1)")
                                        .set("content", evil)),
                        attachment(12, "2026/11/hall.jpg")
                                .titled(evil)
                                .set("excerpt:encoded", evil)
                                .meta("_wp_attachment_image_alt", evil)));

        PostView post = at(address(14));
        assertThat(post.html().html() + post.title().html())
                .doesNotContain("<script")
                .doesNotContain("onerror=")
                .doesNotContain("onclick=");
        CommentView comment = comments(14).threads().get(0);
        assertThat(comment.html().html()).doesNotContain("<script").doesNotContain("<img");
        assertThat(comment.website()).isEmpty();
    }

    @Test
    void hostileAttachmentsAreReportedAndNoneLeadsOutOfTheFolder() throws IOException {
        ImportReport report = brings(new Wxr()
                .with(
                        attachment(1, "../../../etc/passwd.txt"),
                        attachment(2, "/etc/passwd.txt"),
                        attachment(3, "2026/11/shell.php"),
                        attachment(4, "2026/11/logo.svg"),
                        attachment(5, "2026/11/" + "n".repeat(600) + ".jpg"),
                        attachment(6, "2026\\11\\hall.jpg"),
                        attachment(7, "2026/11/objects.jpg")
                                .meta("_wp_attachment_metadata", "a:1:{s:5:\"sizes\";O:8:\"Evil\":0:{}}"),
                        attachment(8, "2026/11/sizes.jpg")
                                .meta(
                                        "_wp_attachment_metadata",
                                        "a:3:{s:5:\"width\";i:10;s:6:\"height\";i:10;s:5:\"sizes\";a:1:{s:1:\"m\";"
                                                + "a:3:{s:4:\"file\";s:16:\"../../secret.txt\";s:5:\"width\";i:1;s:6:\"height\";i:1;}}}"),
                        attachment(9, "2026/11/deep.jpg").meta("_wp_attachment_metadata", "a:1:{i:0;".repeat(5000)),
                        item("attachment", 10)));

        assertThat(report.number("media", Outcome.SKIPPED)).isEqualTo(7);
        assertThat(report.number("media", Outcome.CREATED)).isEqualTo(3);
        assertThat(dump()).noneMatch(line -> line.startsWith("media") && line.contains(".."));
    }

    @Test
    void overlongFieldsAreCutOrRefusedAndNeverBreakAStep() {
        String million = "x".repeat(1_200_000);
        String long300 = "s".repeat(300);
        ImportReport report = brings(new Wxr()
                .with("title", million)
                .with("description", million)
                .author(2, "eve", million)
                .author(3, "l".repeat(300), "Long login")
                .author(4, million, "Endless login")
                .category(3, long300, "", million)
                .category(4, "", "", "???")
                .category(5, "归".repeat(201), "", "Long and foreign")
                .tag(6, long300, million)
                .tag(7, "", million)
                .tag(8, "", "…")
                .term(9, "nav_menu", "main", million)
                .term(10, million, "x", "x")
                .with(
                        post(1).titled(million),
                        post(2).named(million),
                        post(3).set("guid", million),
                        post(4).set("dc:creator", million),
                        post(5).set("link", "https://old.example/" + million),
                        post(6).named(long300).titled("Long slug"),
                        post(7).named("%e5%bd%92".repeat(201)).titled("Long foreign slug"),
                        post(8).set("excerpt:encoded", million).titled("Long excerpt"),
                        post(9).set("post_password", million).titled("Long password"),
                        post(10).meta(million, "x").titled("Long key").meta("key", million),
                        post(11).filed("category", long300, million)
                                .filed("post_tag", million, million)
                                .filed("author", million, million)
                                .titled("Long terms"),
                        post(12).with(
                                        comment(1).set("author", million),
                                        comment(2).set("author_email", million),
                                        comment(3).set("author_url", "https://x.example/" + million),
                                        comment(4).set("author_IP", million),
                                        comment(5).set("type", million),
                                        comment(6).set("approved", million),
                                        comment(7).set("content", million),
                                        comment(million),
                                        comment(8)),
                        post(13).set("status", million).titled("Long status"),
                        post(14).saying(million).titled("One word"),
                        item(million, 15),
                        post(million).titled("Long number"),
                        page(16).below(million).titled("Long parent"),
                        attachment(17, "2026/11/hall.jpg")
                                .meta("_wp_attachment_image_alt", million)
                                .set("excerpt:encoded", million),
                        attachment(18, "2026/11/sizes.jpg")
                                .meta(
                                        "_wp_attachment_metadata",
                                        "a:3:{s:5:\"width\";i:10;s:6:\"height\";i:10;s:5:\"sizes\";a:1:{s:1200000:\""
                                                + million
                                                + "\";a:3:{s:4:\"file\";s:5:\"b.jpg\";s:5:\"width\";i:1;s:6:\"height\";i:1;}}}"),
                        item("guest-author", 19)
                                .named(million)
                                .meta("cap-display_name", million)
                                .meta("cap-website", "https://x.example/" + million),
                        menuItem(20, 1, "custom", "custom", "20")
                                .titled(million)
                                .meta("_menu_item_url", "https://x.example/" + million),
                        post(21).titled("Last")));

        assertThat(at(address(21)).plainTitle()).isEqualTo("Last");
        assertThat(comments(12).threads()).extracting("name").contains("Reader 8");
        for (String reported :
                List.of("post 1,", "post 2,", "post 3,", "post 4,", "post 5,", "Long slug", "Long foreign slug")) {
            assertThat(report.notes()).as(reported).anyMatch(line -> line.contains(reported));
        }
        assertThat(report.notes()).allMatch(line -> line.length() < 2000);
        assertThat(report.text("").length()).isLessThan(100_000);
        assertThat(asks(() -> blog.port(PublishedPosts.class)
                        .page(PostList.ALL, 1, 1)
                        .orElseThrow()
                        .total()))
                .as("items 6, 7, 10, 11, 12, 14 and 21")
                .isEqualTo(7);
    }

    @Test
    void anOldAddressThatIsTooLongIsRefusedBeforeAnythingIsWritten() {
        List<String> before = dump();

        assertThatThrownBy(() ->
                        brings(new Wxr().from("https://" + "x".repeat(600)).with(post(1))))
                .isInstanceOf(NotAnExport.class);

        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void manyAuthorsOfOneNameAllHaveAnAddress() {
        Wxr export = new Wxr();
        for (int id = 2; id <= 12; id++) {
            export.author(id, "a".repeat(220) + id, "Somebody " + id);
        }

        ImportReport report = brings(export.with(post(1)));

        assertThat(report.number("authors", Outcome.CREATED)).isEqualTo(12);
    }
}
