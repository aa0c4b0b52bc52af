package blog.belonging.web.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.Colleague;
import blog.belonging.web.testkit.Reader;
import blog.belonging.web.testkit.RunningBlog;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finished pages are kept for everybody, as long as nothing changes: in the application as it ships. */
class PageStoreIT {

    private static final String PASSWORD = "violet-tram-under-rain";
    private static final int READERS = 200;

    private static RunningBlog blog;
    private static Reader reader;
    private static Colleague ann;

    @BeforeAll
    static void start() throws Exception {
        blog = RunningBlog.demo("page-store", "ann@school.example", PASSWORD);
        reader = new Reader(blog.base());
        ann = new Colleague(blog.base()).signsIn("ann@school.example", PASSWORD);
    }

    @AfterAll
    static void stop() {
        blog.close();
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }

    private static String write(String title) throws Exception {
        String id = Colleague.leadsTo(ann.sends("posts/new")).replaceFirst(".*id=", "");
        ann.sends(
                "posts/edit", "id", id, "edition", "1", "do", "save", "title", title, "body", "<p>It is written.</p>");
        ann.sends("posts/publish", "id", id, "do", "publish");
        return id;
    }

    private static String commented() throws Exception {
        return reader.page("/archive/").expectFirst("a[href*=throughout-life]").attr("href");
    }

    private static String firstPost() throws Exception {
        return reader.page("/").expectFirst(".card-title a").attr("href");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/feed/", "/comments/feed/", "/wp-sitemap.xml", "/robots.txt", "/archive/", "/privacy/"})
    void whoHasAPageAlreadyIsToldThatNothingHasChanged(String address) throws Exception {
        HttpResponse<String> first = reader.get(address);
        assertThat(first.statusCode()).isEqualTo(200);
        String tag = header(first, "ETag");
        assertThat(tag).startsWith("\"").endsWith("\"");
        assertThat(header(first, "Cache-Control")).contains("max-age=", "stale-while-revalidate=");
        HttpResponse<String> again = reader.get(address, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "ETag")).isEqualTo(tag);
        assertThat(reader.get(address, "If-None-Match", "\"other\", W/" + tag).statusCode())
                .isEqualTo(304);
        assertThat(reader.get(address, "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(reader.get(address, "If-Modified-Since", header(first, "Last-Modified"))
                        .statusCode())
                .isEqualTo(304);
        assertThat(reader.get(address, "If-Modified-Since", "the day before yesterday")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPageComesCompressedWithATagOfItsOwnAndIsTheSameUnpacked() throws Exception {
        HttpResponse<String> plain = reader.get("/");
        HttpResponse<String> small = reader.get("/", "Accept-Encoding", "gzip, deflate, br");
        assertThat(header(small, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(header(small, "ETag")).isNotEqualTo(header(plain, "ETag"));
        assertThat(header(plain, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(reader.unpacked("/")).isEqualTo(plain.body());
    }

    @Test
    void whatMakesAPageLookAsItDoesIsKeptForEver() throws Exception {
        Document page = reader.page("/");
        for (String address :
                List.of(page.expectFirst("link[rel=stylesheet]").attr("href"), "/assets/css/page.css?v=1")) {
            HttpResponse<String> small = reader.get(address, "Accept-Encoding", "gzip");
            assertThat(small.statusCode()).as(address).isEqualTo(200);
            assertThat(header(small, "Content-Encoding")).isEqualTo("gzip");
            assertThat(header(small, "Cache-Control")).contains("immutable");
            String tag = header(small, "ETag");
            assertThat(tag).as("a strong tag").startsWith("\"");
            assertThat(reader.get(address, "Accept-Encoding", "gzip", "If-None-Match", tag)
                            .statusCode())
                    .isEqualTo(304);
            assertThat(reader.unpacked(address)).isEqualTo(reader.get(address).body());
        }
        assertThat(reader.status("/assets/nope.css?v=1")).isEqualTo(404);
    }

    @Test
    void whoAsksForTheHeadAloneGetsItAndNothingElse() throws Exception {
        HttpResponse<String> whole = reader.get("/");
        HttpRequest request = HttpRequest.newBuilder(URI.create(blog.base() + "/"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<String> head = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (String name : List.of("ETag", "Content-Length", "Content-Type", "Content-Security-Policy")) {
            assertThat(header(head, name))
                    .as(name)
                    .isEqualTo(header(whole, name))
                    .isNotEmpty();
        }
    }

    @Test
    void whatIsPublishedChangedOrWithdrawnIsSeenAtOnceWhereverItStands() throws Exception {
        for (String address : List.of("/", "/feed/", "/archive/")) {
            reader.get(address);
        }
        String id = write("Seen at once");
        String address = reader.page("/")
                .expectFirst(".card-title a:contains(Seen at once)")
                .attr("href");
        assertThat(reader.get("/feed/").body()).contains("Seen at once");
        assertThat(reader.get("/archive/").body()).contains("Seen at once");
        assertThat(reader.get(address).body()).contains("It is written.");
        ann.sends("posts", "act", "TRASH", "post", id);
        assertThat(reader.get("/").body()).doesNotContain("Seen at once");
        assertThat(reader.status(address)).isIn(404, 410);
    }

    @Test
    void aPageThatSomethingElseHasChangedForIsAsOldAsItWas() throws Exception {
        HttpResponse<String> before = reader.get("/privacy/", "Accept-Encoding", "gzip");
        String home = header(reader.get("/"), "ETag");
        // Ages are told in seconds.
        Thread.sleep(1100);
        write("Elsewhere");
        assertThat(header(reader.get("/"), "ETag")).isNotEqualTo(home);
        HttpResponse<String> after = reader.get("/privacy/", "Accept-Encoding", "gzip");
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(header(after, "ETag")).isEqualTo(header(before, "ETag"));
        assertThat(header(after, "Last-Modified")).isEqualTo(header(before, "Last-Modified"));
    }

    @Test
    void anAddressThatLedNowhereLeadsToAPostAsSoonAsItIsThere() throws Exception {
        String soon = firstPost().replaceFirst("/[^/]+/$", "/not-there-yet/");
        assertThat(reader.status(soon)).isEqualTo(404);
        assertThat(reader.status(soon)).isEqualTo(404);
        write("Not there yet");
        String address = reader.page("/")
                .expectFirst(".card-title a:contains(Not there yet)")
                .attr("href");
        assertThat(reader.status(address)).isEqualTo(200);
    }

    @Test
    void aCommentIsShownAsSoonAsAModeratorApprovesIt() throws Exception {
        String address = commented();
        Element form = reader.page(address).expectFirst("#respond");
        HttpResponse<String> sent = reader.sendsForm(
                "/comments/new/",
                "comment_post_ID",
                form.expectFirst("[name=comment_post_ID]").val(),
                "stamp",
                form.expectFirst("[name=stamp]").val(),
                "author",
                "Quick",
                "email",
                "quick@readers.example",
                "comment",
                "How quickly this page is there.",
                "do",
                "leave");
        assertThat(sent.statusCode()).isEqualTo(303);
        String own = header(sent, "Location").replace(blog.base().toString(), "");
        HttpResponse<String> mine = reader.get(own);
        assertThat(header(mine, "Cache-Control")).contains("no-store");
        assertThat(header(mine, "ETag")).isEmpty();
        ann.sends("comments", "do", "APPROVE:" + own.replaceFirst(".*/own/(\\d+)/.*", "$1"));
        assertThat(reader.get(address).body()).contains("How quickly this page is there.");
    }

    @Test
    void nothingThatIsForOneReaderIsKept() throws Exception {
        for (String address : List.of("/?s=belonging", "/admin/", "/admin/sign-in", "/health/ready")) {
            assertThat(header(reader.get(address), "ETag")).as(address).isEmpty();
        }
    }

    @Test
    void aHostThatSomebodyInventedIsInNobodyElsesPage() throws Exception {
        HttpResponse<String> forged = reader.get("/feed/", "X-Forwarded-Host", "evil.example");
        assertThat(forged.body()).contains("evil.example");
        assertThat(reader.get("/feed/").body()).doesNotContain("evil.example");
    }

    @Test
    void twoHundredReadersOfAPageThatHasJustChangedSeeTheOldOneOrTheNewOne() throws Exception {
        String address = "/";
        String old = header(reader.get(address), "ETag");
        write("Something else");
        Set<String> tags = new HashSet<>();
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                answers.add(readers.submit(() -> header(reader.get(address), "ETag")));
            }
            for (Future<String> answer : answers) {
                tags.add(answer.get());
            }
        } finally {
            readers.shutdownNow();
        }
        tags.remove(old);
        assertThat(tags).hasSize(1);
    }
}
