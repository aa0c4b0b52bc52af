package blog.belonging.web.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.BlogWar;
import blog.belonging.web.testkit.Folders;
import blog.belonging.web.testkit.MigrationCheck;
import blog.belonging.web.testkit.OldBlog;
import blog.belonging.web.testkit.Reader;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A WordPress blog with one of everything, moved in. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@RunAsClient
class MigratedBlogIT {

    @Deployment
    static WebArchive war() {
        return BlogWar.withTests();
    }

    @ArquillianResource
    URL base;

    private OldBlog old;
    private Reader reader;
    private MigrationCheck check;

    @BeforeEach
    void read() throws Exception {
        old = OldBlog.read(Folders.fixture("wxr-full.xml"));
        reader = new Reader(base.toURI());
        check = new MigrationCheck(old, reader);
        reader.awaitReady();
    }

    @Test
    void everyPublishedLinkAnswersAtTheSamePath() throws Exception {
        check.everyPublishedLinkAnswersAtTheSamePath();
    }

    @Test
    void everyNumberLeadsToItsEntry() throws Exception {
        check.everyNumberLeadsToItsEntry();
    }

    @Test
    void everyArchiveAnswers() throws Exception {
        check.everyArchiveAnswers();
    }

    @Test
    void theFeedNamesThePostsAsTheOldOneDid() throws Exception {
        check.theFeedNamesThePostsAsTheOldOneDid();
    }

    @Test
    void everyApprovedCommentIsShownAndNoOther() throws Exception {
        check.everyApprovedCommentIsShownAndNoOther();
    }

    @Test
    void everyOldSlugLeadsOn() throws Exception {
        check.everyOldSlugLeadsOn();
    }

    @Test
    void theSitemapsAnswerAndSoDoesEveryAddressInThem() throws Exception {
        check.theSitemapsAnswer();
    }

    @Test
    void everyUploadAnswers() throws Exception {
        check.everyUploadAnswers();
    }

    @Test
    void nothingUnpublishedShowsAnywhere() throws Exception {
        List<String> secrets = Stream.concat(
                        old.items().stream()
                                .filter(i ->
                                        (i.type().equals("post") || i.type().equals("page")) && !i.isPublic())
                                .flatMap(i -> Stream.of(
                                        i.title(), Jsoup.parse(i.content()).text())),
                        old.items().stream()
                                .flatMap(i -> i.comments().stream()
                                        .filter(c -> !c.approved().equals("1") || !i.isPublic())
                                        .map(OldBlog.Comment::text)))
                .filter(text -> text.length() > 5)
                .toList();
        assertThat(secrets).hasSizeGreaterThan(10);

        for (String address : everythingThatLinksLeadTo()) {
            String body = reader.get(address).body();
            for (String secret : secrets) {
                assertThat(body).as(address).doesNotContain(secret);
            }
        }
    }

    /** Every page, feed and sitemap that can be reached from the home page and the sitemaps. */
    private Set<String> everythingThatLinksLeadTo() throws Exception {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(
                "/",
                "/feed/",
                "/feed/atom/",
                "/comments/feed/",
                "/comments/feed/atom/",
                "/wp-sitemap.xml",
                "/robots.txt"));
        String here = reader.base().toString();
        while (!open.isEmpty()) {
            String address = open.pop();
            if (!seen.add(address) || address.contains("/wp-content/") || address.contains("/assets/")) {
                continue;
            }
            assertThat(seen).hasSizeLessThan(500);
            // What a JSON feed links to, the others link to as well.
            String body = address.endsWith("/json/") ? "" : reader.get(address).body();
            for (Element e : Jsoup.parse(body, here + address).select("a[href], link[href], loc")) {
                String target = (e.hasAttr("href") ? e.absUrl("href") : e.text()).replaceFirst("#.*$", "");
                if (target.startsWith(here + "/")) {
                    open.add(target.substring(here.length()));
                }
            }
        }
        return seen;
    }

    @Test
    void aWithdrawnPostIsGoneAndAPrivateOneWasNeverThere() throws Exception {
        assertThat(reader.status("/2026/10/14/in-the-bin/")).isEqualTo(410);
        assertThat(reader.status("/2026/10/10/a-private-note/")).isEqualTo(404);
    }

    @Test
    void thePictureOfAnAttachmentPageIsWhereThePageLed() throws Exception {
        assertThat(reader.redirect("/2026/11/05/every-block/village-hall/"))
                .isEqualTo("/wp-content/uploads/2026/11/village-hall.jpg");
        assertThat(reader.redirect("/?attachment_id=15")).isEqualTo("/wp-content/uploads/2026/11/village-hall.jpg");
    }

    @Test
    void aSizeThatIsNotKeptIsServedByItsOriginal() throws Exception {
        assertThat(reader.get("/wp-content/uploads/2026/11/village-hall-640x427.jpg")
                        .headers()
                        .firstValue("Content-Length"))
                .contains(String.valueOf(Files.size(Folders.fixture("uploads/2026/11/village-hall.jpg"))));
    }

    @Test
    void theReportLiesInTheDataFolder() throws Exception {
        try (Stream<Path> reports = Files.list(Path.of(System.getProperty("work.dir"), "shared", "import-reports"))) {
            String text = Files.readString(reports.findFirst().orElseThrow());
            assertThat(text).contains("posts").contains("byline set to \"Bob Fox\"");
        }
    }
}
