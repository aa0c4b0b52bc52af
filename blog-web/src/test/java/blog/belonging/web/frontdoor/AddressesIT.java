package blog.belonging.web.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.BlogWar;
import blog.belonging.web.testkit.Reader;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of address, right and wrong. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@RunAsClient
class AddressesIT {

    private static final String POST = "/2026/11/20/throughout-life-we-belong-somewhere/";

    @Deployment
    static WebArchive war() {
        return BlogWar.withTests();
    }

    @ArquillianResource
    URL base;

    private Reader reader;

    @BeforeEach
    void open() throws Exception {
        reader = new Reader(base.toURI());
        reader.awaitReady();
    }

    @ParameterizedTest
    @CsvSource({
        "/2026/11/20/throughout-life-we-belong-somewhere, /2026/11/20/throughout-life-we-belong-somewhere/",
        "/category/uncategorized, /category/uncategorized/",
        "/category/attachment-theory/, /category/research/attachment-theory/",
        "/category/uncategorized/page/1/, /category/uncategorized/",
        "/page/1/, /",
        "/2026/7/5/classic-post/, /2026/07/05/classic-post/",
        "/2026/07/05/classic-post/1/, /2026/07/05/classic-post/",
        "/2026/11/20/throughout-life-we-belong-somewhere/comment-page-1/, /2026/11/20/throughout-life-we-belong-somewhere/",
        "/2026/11/20/throughout-life/, /2026/11/20/throughout-life-we-belong-somewhere/",
        "/2019/01/01/silent-exits/, /2026/11/13/silent-exits/",
        "/silent-exits/, /2026/11/13/silent-exits/",
        "/Silent-Exits/, /2026/11/13/silent-exits/",
        "/2019/01/01/Silent-Exits/, /2026/11/13/silent-exits/",
        "/2026/11/13/silent-exits/embed/, /2026/11/13/silent-exits/",
        "/team/, /about/team/",
        "/About/, /about/",
        "/2026/11/13/SILENT-EXITS/, /2026/11/13/silent-exits/",
        "/category/Research/, /category/research/",
        "/2026//11/, /2026/11/",
        "/index.php, /",
        "/index.php?p=13, /2026/11/20/throughout-life-we-belong-somewhere/",
        "/?p=14, /2026/11/05/every-block/",
        "/?page_id=37, /about/team/",
        "/?cat=4, /category/research/attachment-theory/early-years/",
        "/?author=3, /author/bobfox/",
        "/?m=2026, /2026/",
        "/?m=202611, /2026/11/",
        "/?m=20261120, /2026/11/20/"
    })
    void anAddressLeadsToItsCanonicalForm(String asked, String canonical) throws Exception {
        assertThat(reader.redirect(asked)).isEqualTo(canonical);
        assertThat(reader.status(canonical)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing-is-here/",
                "/?p=999999",
                "/?p=23",
                "/?cat=999",
                "/2020/01/01/belonging/",
                "/favicon.ico",
                "/wp-login.php",
                "/assets/nope",
                "/2026/11/20/there-is-no-such-post/",
                "/category/no-such-category/",
                "/tag/no-such-tag/",
                "/author/nobody/",
                "/1999/",
                "/2026/13/",
                "/2026/02/30/",
                "/page/9/",
                "/page/99999999999999999999/",
                "/2026/07/05/classic-post/3/",
                "/2026/11/20/throughout-life-we-belong-somewhere/comment-page-2/",
                "/category/no-such-category/feed/",
                "/2026/10/11/behind-a-password/feed/",
                "/wp-content/uploads/2026/11/no-such-file.jpg",
                "/wp-content/uploads/2026/11/",
                "/wp-content/uploads/..%2f..%2f..%2fetc/passwd",
                "/wp-content/uploads/%2e%2e/%2e%2e/database/blog.mv.db",
                "/wp-sitemap-posts-post-2.xml",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/post/show.xhtml/",
                "/error/not-found.xhtml/",
                "/-/feed/posts/",
                "/admin/nothing-is-here",
                "/wp-login.php/",
                "/%00/",
                "/%ff%fe/",
                "/a%20b%3Cscript%3Ealert(1)%3C%2Fscript%3E/"
            })
    void whatIsNotThereIsNotFoundAndSaysSo(String address) throws Exception {
        HttpResponse<String> response = reader.get(address);
        assertThat(response.statusCode()).isIn(400, 404);
        assertThat(response.body())
                .doesNotContain("Exception")
                .doesNotContain("at blog.belonging")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemap.xml", "/wp-sitemap.xml", "/news-sitemap.xml", "/wp-sitemap-users-1.xml"})
    void everySitemapThatACrawlerMayKnowAnswers(String address) throws Exception {
        assertThat(reader.get(address).body())
                .startsWith("<?xml")
                .contains("http://www.sitemaps.org/schemas/sitemap/0.9");
    }

    @Test
    void whatWasWithdrawnIsGoneUnderEachOfItsAddresses() throws Exception {
        for (String address : List.of(
                "/2026/10/14/in-the-bin/",
                "/?p=26",
                "/2026/10/14/in-the-bin/feed/",
                "/2026/10/14/in-the-bin/feed/json/")) {
            assertThat(reader.status(address)).as(address).isEqualTo(410);
        }
        assertThat(reader.redirect("/2026/11/05/all-the-blocks/feed/")).isEqualTo("/2026/11/05/every-block/feed/");
    }

    @Test
    void aPartOfAPictureCanBeAskedForAndAnErrorIsNeverCutUp() throws Exception {
        String picture = "/wp-content/uploads/2026/11/village-hall.jpg";
        HttpResponse<String> part = reader.get(picture, "Range", "bytes=0-99");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Length")).contains("100");
        HttpResponse<String> nonsense = reader.get(picture, "Range", "bytes=0-0,1-1,");
        assertThat(nonsense.statusCode()).isIn(200, 206, 400, 416);
        assertThat(nonsense.body()).doesNotContain("Something went wrong");
        assertThat(reader.get("/assets/nope")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .doesNotContain("immutable");
    }

    @Test
    void aPostSpreadOverTwoPagesHasTwoAddresses() throws Exception {
        assertThat(reader.page("/2026/07/05/classic-post/").text()).contains("The first paragraph");
        Document second = reader.page("/2026/07/05/classic-post/2/");
        assertThat(second.select(".body").text()).isEqualTo("The second page of this post.");
        assertThat(second.select(".parts a").attr("href")).isEqualTo("/2026/07/05/classic-post/");
    }

    @Test
    void aPasswordIsAskedForAndTakenWithoutACookie() throws Exception {
        String address = "/2026/10/11/behind-a-password/";
        HttpResponse<String> asked = reader.get(address);
        assertThat(asked.body())
                .contains("post_password")
                .doesNotContain("The secret text")
                .doesNotContain("Insider");
        assertThat(asked.headers().firstValue("Cache-Control")).contains("no-store");

        HttpResponse<String> wrong = reader.send("POST", address, "post_password=open%20sesame");
        assertThat(wrong.body()).contains("That is not the password").doesNotContain("The secret text");

        HttpResponse<String> right = reader.send("POST", address, "post_password=let%20me%20in");
        assertThat(right.body()).contains("The secret text").contains("A comment behind the password");
        for (HttpResponse<String> response : List.of(asked, wrong, right)) {
            assertThat(response.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS"})
    void anAddressThatIsOnlyReadRefusesEverythingElse(String method) throws Exception {
        HttpResponse<String> response = reader.send(method, "/", "");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void everyPageIsGuardedAndSetsNoCookie() throws Exception {
        for (String address : List.of(
                "/",
                POST,
                "/about/",
                "/feed/",
                "/nothing/",
                "/2026/10/14/in-the-bin/",
                "/assets/icon.svg",
                "/wp-content/uploads/2026/11/village-hall.jpg",
                "/robots.txt")) {
            HttpResponse<String> response = reader.get(address);
            assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(address)
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(response.headers().firstValue("X-Content-Type-Options"))
                    .as(address)
                    .contains("nosniff");
            assertThat(response.headers().firstValue("Referrer-Policy"))
                    .as(address)
                    .isPresent();
            assertThat(response.headers().firstValue("Set-Cookie")).as(address).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed/",
                "/feed/atom/",
                "/feed/json/",
                "/feed/?paged=2",
                "/category/uncategorized/feed/",
                "/category/research/attachment-theory/feed/atom/",
                "/tag/connection/feed/",
                "/author/bobfox/feed/",
                "/2026/11/feed/",
                "/comments/feed/",
                "/comments/feed/atom/",
                "/2026/11/20/throughout-life-we-belong-somewhere/feed/",
                "/2026/11/20/throughout-life-we-belong-somewhere/feed/atom/",
                "/robots.txt",
                "/wp-sitemap.xml"
            })
    void aFeedThatIsKnownAlreadyIsNotSentAgain(String address) throws Exception {
        HttpResponse<String> first = reader.get(address);
        assertThat(first.statusCode()).isEqualTo(200);
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String modified = first.headers().firstValue("Last-Modified").orElseThrow();

        HttpResponse<String> again = reader.get(address, "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(reader.get(address, "If-Modified-Since", modified).statusCode())
                .isEqualTo(304);
        assertThat(reader.get(address, "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void anEnglishBlogIsEnglishWhateverABrowserAsksFor() throws Exception {
        String body = reader.get("/", "Accept-Language", "cy, de;q=0.5").body();
        assertThat(body).contains(" lang=\"en-US\"").contains("Skip to content").contains("page 1 of ");
    }

    @Test
    void theLayoutOfThreadsIsThatOfTheConversation() throws Exception {
        Document page = reader.page(POST);
        assertThat(page.select("#comment-53").parents())
                .filteredOn(e -> e.is("ol.comments"))
                .hasSize(3);
        assertThat(page.select("#comments-title").text()).isEqualTo("8 comments");
        assertThat(page.select(".comment a[href^=http]"))
                .isNotEmpty()
                .allSatisfy(link ->
                        assertThat(link.attr("rel")).contains("nofollow").contains("ugc"));
        assertThat(page.select(".pingbacks li")).hasSize(2);
    }

    @Test
    void aPageThatArrivesCompressedIsTheSamePage() throws Exception {
        for (String address : List.of(
                "/",
                "/2026/11/05/every-block/",
                "/nothing/",
                "/2026/10/14/in-the-bin/",
                "/assets/site.css",
                "/assets/css/page.css")) {
            assertThat(reader.unpacked(address))
                    .as(address)
                    .isEqualTo(reader.get(address).body());
        }
    }

    @Test
    void theOverviewsShowWhatThereIs() throws Exception {
        assertThat(reader.page("/archive/").select(".year a").eachAttr("href"))
                .contains("/2026/", "/2026/11/20/throughout-life-we-belong-somewhere/")
                .doesNotContain("/2026/10/11/behind-a-password/");
        assertThat(reader.page("/authors/").select(".people h2").eachText()).contains("Bob Fox");
        assertThat(reader.page("/categories/").select(".tree a").eachAttr("href"))
                .contains("/category/research/", "/category/research/attachment-theory/")
                .doesNotContain("/category/empty-category/");
        assertThat(reader.page("/tags/").select(".tags a").eachAttr("href")).contains("/tag/connection/");
    }

    @Test
    void aPostLeadsOn() throws Exception {
        Document post = reader.page("/2026/11/13/silent-exits/");
        assertThat(post.select(".neighbours a").eachAttr("href"))
                .containsExactly(
                        "/2026/11/06/the-day-george-surprised-me-how-connection-can-transform-learning/",
                        "/2026/11/20/throughout-life-we-belong-somewhere/");
        assertThat(post.select(".related h3 a")).isNotEmpty();
        assertThat(post.select(".author-box h2").eachText()).containsExactly("Bob Fox");
        assertThat(post.select(".share input").val()).endsWith("/2026/11/13/silent-exits/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/-broken", "/assets/icon.svg?v=dead"})
    void aPageThatCannotBeMadeSaysWhatToDoAndNothingOfTheInside(String address) throws Exception {
        HttpResponse<String> failure = reader.get(address);
        assertThat(failure.statusCode()).isEqualTo(500);
        assertThat(failure.body())
                .contains("try again in a minute")
                .contains("/assets/site.css")
                .doesNotContain("Exception", "secret of the house", "at blog.belonging");
        assertThat(failure.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(failure.headers().firstValue("Cache-Control")).contains("no-store");
    }
}
