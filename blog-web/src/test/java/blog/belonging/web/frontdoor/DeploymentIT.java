package blog.belonging.web.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.Chromium;
import blog.belonging.web.testkit.Colleague;
import blog.belonging.web.testkit.Folders;
import blog.belonging.web.testkit.MigrationCheck;
import blog.belonging.web.testkit.OldBlog;
import blog.belonging.web.testkit.Reader;
import blog.belonging.web.testkit.RunningBlog;
import com.microsoft.playwright.Page;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The same WAR at other addresses, behind a proxy, twice in one server, and on PostgreSQL. */
class DeploymentIT {

    private static final String PASSWORD = "violet-tram-under-rain";

    @Test
    void twoCopiesRunSideBySideWithDataOfTheirOwnAtAnyContextRoot() throws Exception {
        Path folder = Folders.fresh("two");
        Path north = Files.copy(RunningBlog.war(), folder.resolve("north.war"));
        Path south = Files.copy(RunningBlog.war(), folder.resolve("south.war"));
        Map<String, String> environment = new HashMap<>();
        environment.put("BLOG_DATA_DIR", folder.resolve("data").toString());
        environment.put(
                "BLOG_NORTH_IMPORT_FILE", Folders.fixture("wxr-full.xml").toString());
        environment.put("BLOG_NORTH_IMPORT_UPLOADS", Folders.fixture("uploads").toString());
        try (RunningBlog server = RunningBlog.launch(
                "two", environment, List.of(), List.of("--deploy", north.toString(), "--deploy", south.toString()))) {
            server.awaitReady("/south/");
            server.awaitReady("/north/");
            Reader reader = new Reader(server.base());

            assertThat(reader.page("/south/").text()).contains("This blog is new");
            assertThat(reader.status("/south/2026/11/13/silent-exits/")).isEqualTo(404);
            assertThat(folder.resolve("data/north/database")).exists();
            assertThat(folder.resolve("data/south/database")).exists();

            new MigrationCheck(
                            OldBlog.read(Folders.fixture("wxr-full.xml")),
                            new Reader(URI.create(server.base() + "/north")))
                    .everyPublishedLinkAnswersAtTheSamePath();
            Document post = reader.page("/north/2026/11/05/every-block/");
            assertThat(post.select("a[href], img[src], link[href], form[action]"))
                    .allSatisfy(e -> {
                        String address = e.hasAttr("href") ? e.attr("href") : e.attr("src");
                        if (address.startsWith("/")) {
                            assertThat(address).startsWith("/north/");
                        }
                    });
            for (String picture : post.select("img").eachAttr("src")) {
                assertThat(reader.status(picture)).as(picture).isEqualTo(200);
            }
            assertThat(reader.redirect("/north/?p=13"))
                    .isEqualTo("/north/2026/11/20/throughout-life-we-belong-somewhere/");
            assertThat(reader.redirect("/north/2026/11/13/silent-exits")).isEqualTo("/north/2026/11/13/silent-exits/");
            assertThat(reader.get("/north/feed/").body())
                    .contains("<link>" + server.base() + "/north/2026/11/13/silent-exits/");

            HttpResponse<String> proxied = reader.get(
                    "/north/feed/",
                    "X-Forwarded-Proto",
                    "https",
                    "X-Forwarded-Host",
                    "blog.example.org",
                    "X-Forwarded-Prefix",
                    "/schools");
            assertThat(proxied.body())
                    .contains("<link>https://blog.example.org/schools/north/2026/11/13/silent-exits/");
            HttpResponse<String> forged = reader.get("/north/feed/", "X-Forwarded-Host", "evil.example\"><script>");
            assertThat(forged.body()).doesNotContain("evil.example");
        }
    }

    @Test
    void theSameWarRunsOnPostgres() throws Exception {
        Path data = Folders.fresh("postgres");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            Map<String, String> environment = new HashMap<>(Map.of(
                    "BLOG_DATA_DIR",
                    data.toString(),
                    "BLOG_DATABASE_URL",
                    "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                    "BLOG_DATABASE_USER",
                    "postgres",
                    "BLOG_DATABASE_PASSWORD",
                    "postgres",
                    "BLOG_SECRET_KEY",
                    "bm9ib2R5IGd1ZXNzZXMgdGhpcyBpbiBhIHRlc3QgbGlrZSB0aGlzIG9uZQ==",
                    "BLOG_SITE_URL",
                    "https://blog.example.org/",
                    "BLOG_ADMIN_EMAIL",
                    "ann@school.example",
                    "BLOG_ADMIN_PASSWORD",
                    PASSWORD));
            environment.put("BLOG_IMPORT_FILE", Folders.fixture("wxr-full.xml").toString());
            environment.put("BLOG_IMPORT_UPLOADS", Folders.fixture("uploads").toString());
            try (RunningBlog blog = RunningBlog.start("postgres", environment)) {
                isTheOldBlog(blog, data);
                somebodyWritesAndIsAnswered(blog.base().toString());
                environment.keySet().removeIf(key -> key.startsWith("BLOG_IMPORT"));
                environment.put("BLOG_DATA_DIR", Folders.fresh("postgres-2").toString());
                try (RunningBlog other = RunningBlog.start("postgres-2", environment)) {
                    whatOneNodeDecidesTheOtherShowsWithinASecond(blog, other);
                }
            }
        }
    }

    private static void isTheOldBlog(RunningBlog blog, Path data) throws Exception {
        Reader reader = new Reader(blog.base());
        MigrationCheck check = new MigrationCheck(OldBlog.read(Folders.fixture("wxr-full.xml")), reader);
        check.everyPublishedLinkAnswersAtTheSamePath();
        check.everyNumberLeadsToItsEntry();
        check.everyArchiveAnswers();
        check.theFeedNamesThePostsAsTheOldOneDid();
        check.everyApprovedCommentIsShownAndNoOther();
        check.everyOldSlugLeadsOn();
        check.everyUploadAnswers();
        assertThat(data.resolve("database")).doesNotExist();
        assertThat(reader.page("/").select("link[rel=canonical]").attr("href")).isEqualTo("https://blog.example.org/");
    }

    private static void whatOneNodeDecidesTheOtherShowsWithinASecond(RunningBlog one, RunningBlog other)
            throws Exception {
        Colleague ann = new Colleague(one.base()).signsIn("ann@school.example", PASSWORD);
        Reader reader = new Reader(other.base());
        String address = reader.page("/")
                .expectFirst(".card-title a:contains(On another database)")
                .attr("href");
        String id = ann.sees("comments?status=APPROVED&words=To+me")
                .expectFirst(".card")
                .attr("data-comment");
        assertThat(reader.page(address).select("#comment-" + id)).hasSize(1);

        ann.sends("comments/show?id=" + id, "do", "TRASH");
        Thread.sleep(1000);
        assertThat(reader.page(address).select("#comment-" + id)).isEmpty();
        ann.sends("comments/show?id=" + id, "do", "APPROVE");
        Thread.sleep(1000);
        assertThat(reader.page(address).select("#comment-" + id)).hasSize(1);
        ann.sends("comments/show?id=" + id, "do", "withhold");
        Thread.sleep(1000);
        assertThat(reader.page(address).select("#comment-" + id)).isEmpty();
        assertThat(reader.get("/comments/feed/").body()).doesNotContain("To me, too.");
    }

    /** The whole way once in a browser: sign in, write, publish, comment, approve. */
    private static void somebodyWritesAndIsAnswered(String base) {
        try (Chromium chromium = Chromium.open()) {
            Page desk = chromium.browser().newPage();
            desk.navigate(base + "/admin/posts");
            desk.fill("#email", "ann@school.example");
            desk.fill("#password", PASSWORD);
            desk.click("main button");
            desk.click("main button:has-text('New post')");
            desk.locator(".editor .content").waitFor();
            desk.fill("#title", "On another database");
            desk.locator(".editor .content").click();
            desk.keyboard().type("It is all the same to us.");
            desk.click("button[value=ready]");
            desk.click("button[value=publish]");

            Page reader = chromium.browser().newPage();
            reader.navigate(base + "/");
            reader.click("text=On another database");
            assertThat(reader.locator(".body").textContent()).contains("all the same to us");
            reader.fill("#comment", "To me, too.");
            reader.fill("#author", "Rita");
            reader.fill("#email", "rita@readers.example");
            reader.click("button[value=leave]");
            assertThat(reader.locator(".own-state").textContent()).contains("waiting");
            desk.navigate(base + "/admin/comments");
            desk.locator(".card:has-text('Rita') button[value^=APPROVE]").click();
            desk.locator(".queue-says:has-text('Approved')").waitFor();
            reader.reload();
            assertThat(reader.locator(".own-state").textContent()).contains("read by everybody");
        }
    }
}
