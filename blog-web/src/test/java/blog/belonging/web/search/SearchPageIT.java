package blog.belonging.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.BlogWar;
import blog.belonging.web.testkit.Reader;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

/** Searching the blog that moved in. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@RunAsClient
class SearchPageIT {

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
        for (int i = 0; i < 300 && !reader.get("/?s=silent+exits").body().contains("search-hit"); i++) {
            Thread.sleep(100);
        }
    }

    private List<String> found(String address) throws Exception {
        return reader.page(address).select(".search-hit .card-title a").eachAttr("href");
    }

    @ParameterizedTest
    @CsvSource({
        "silent exits, /2026/11/13/silent-exits/",
        "bob fox, /2026/11/20/throughout-life-we-belong-somewhere/",
        "“every number tells a story”, /2026/11/13/silent-exits/",
        "gutenburg, /2026/11/05/every-block/",
        "归属感, /2026/10/15/zugehorigkeit-%e5%bd%92%e5%b1%9e%e6%84%9f-%d0%bf%d1%80%d0%b8%d0%bd%d0%b0%d0%b4%d0%bb%d0%b5%d0%b6%d0%bd%d0%be%d1%81%d1%82%d1%8c-%f0%9f%8c%b1/",
    })
    void wordsLeadToThePostThatHasThem(String words, String address) throws Exception {
        assertThat(found("/?s=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                        .get(0))
                .isEqualTo(address);
        assertThat(reader.status(address)).isEqualTo(200);
    }

    @Test
    void aPageOfThePageTreeIsFoundToo() throws Exception {
        assertThat(found("/?s=team")).contains("/about/team/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"nobody has read\"",
                "\"The secret text\"",
                "\"Waiting for review\"",
                "\"Scheduled for the spring\"",
                "\"A private note\"",
                "\"In the bin\"",
                "\"A comment behind the password\""
            })
    void whatNotEverybodyMayReadIsNotFound(String words) throws Exception {
        Document page = reader.page("/?s=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertThat(page.select(".search-hit")).isEmpty();
        assertThat(page.select(".search-help li")).hasSizeGreaterThan(2);
        assertThat(page.select(".search-help a").attr("href")).isEqualTo("/");
    }

    @Test
    void aPageOfResultsShowsWhatWasAskedAndWhereItStandsAndIsInNoOtherIndex() throws Exception {
        Document page = reader.page("/?s=silent+exits");
        assertThat(page.select("h1").text()).isEqualTo("Search: silent exits");
        assertThat(page.title()).startsWith("Search: silent exits – ");
        assertThat(page.select("#page-search").attr("value")).isEqualTo("silent exits");
        assertThat(page.select(".search-hit mark").text()).contains("Silent Exits");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(reader.base() + "/?s=silent%20exits");
        assertThat(page.select("link[rel=alternate][href*=s=]").attr("href")).isEqualTo("/feed/?s=silent%20exits");
        assertThat(page.select("form[role=search][method=get][action=/] label[for]"))
                .hasSize(1);
    }

    @Test
    void bothOfWordPressAddressesShowTheSame() throws Exception {
        assertThat(found("/search/silent%20exits/")).isEqualTo(found("/?s=silent+exits"));
        assertThat(reader.redirect("/search/silent+exits")).isEqualTo("/search/silent%20exits/");
        assertThat(reader.redirect("/search/Zugeh%C3%B6rigkeit/")).isEqualTo("/search/Zugeh%c3%b6rigkeit/");
        assertThat(reader.redirect("/index.php?s=sonder")).isEqualTo("/?s=sonder");
        assertThat(reader.page("/search/silent%20exits/")
                        .select("link[rel=canonical]")
                        .attr("href"))
                .isEqualTo(reader.base() + "/search/silent%20exits/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?s=the", "/search/the/"})
    void manyResultsComeInPagesThatLeadToOneAnother(String address) throws Exception {
        Document page = reader.page(address);
        Set<String> seen =
                new HashSet<>(page.select(".search-hit .card-title a").eachAttr("href"));
        assertThat(seen).hasSize(10);
        String next = page.select(".pager a[rel=next]").attr("href");
        assertThat(next).contains("/page/2/");
        Document second = reader.page(next);
        List<String> further = second.select(".search-hit .card-title a").eachAttr("href");
        assertThat(further).isNotEmpty().doesNotContainAnyElementsOf(seen);
        assertThat(second.select(".pager a[rel=prev]").attr("href")).isEqualTo(address);
        assertThat(second.title()).contains("Page 2");
        assertThat(reader.status(next.replace("/page/2/", "/page/99/"))).isEqualTo(404);
    }

    @Test
    void eachFilterLeavesAsManyResultsAsItSaysAndCanBeTakenAway() throws Exception {
        Document page = reader.page("/?s=belonging");
        assertThat(page.select(".search-filter h2").eachText()).containsExactly("Category", "Author", "Year");
        for (var choice : page.select(".search-filter li")) {
            Document narrowed = reader.page(choice.select("a").attr("href"));
            int count = Integer.parseInt(choice.select(".search-count").text());
            assertThat(narrowed.select(".search-summary").text())
                    .isEqualTo(count == 1 ? "One result" : count + " results");
            assertThat(narrowed.select(".search-chosen a").attr("href")).isEqualTo("/?s=belonging");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/?s=belonging&author=3, /?s=belonging&author_name=bobfox",
        "/?s=belonging&category_name=research/attachment-theory, /?s=belonging&cat=3",
        "/?s=belonging&cat=999999&author_name=nobody&year=20, /?s=belonging",
    })
    void filtersHaveTheNamesThatWordPressGivesThem(String asked, String canonical) throws Exception {
        assertThat(reader.page(asked).select("link[rel=canonical]").attr("href"))
                .isEqualTo(reader.base() + canonical);
        assertThat(reader.redirect("/?cat=4")).startsWith("/category/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?s=", "/?s=+", "/?s=%22%22", "/?s=***"})
    void withoutAWordThereIsOnlyTheFormAndAHint(String address) throws Exception {
        Document page = reader.page(address);
        assertThat(page.select(".search-note").text()).isNotEmpty();
        assertThat(page.select("#page-search")).hasSize(1);
        assertThat(page.select(".search-hit, .search-summary")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search/silent%20exits/feed/",
                "/search/silent%20exits/feed/atom/",
                "/feed/?s=silent%20exits",
                "/feed/atom/?s=silent%20exits"
            })
    void aSearchHasAFeedWithFullTexts(String address) throws Exception {
        HttpResponse<String> response = reader.get(address);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .contains(address.contains("atom") ? "application/atom+xml" : "application/rss+xml");
        assertThat(response.body())
                .contains("Silent Exits.")
                .contains(reader.base() + address)
                .contains("Every number tells a story")
                .doesNotContain("Sonder</title>");
        String tag = response.headers().firstValue("ETag").orElseThrow();
        assertThat(reader.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void aBrowserLearnsHowToSearchHere() throws Exception {
        String address = reader.page("/").select("link[rel=search]").attr("href");
        assertThat(address).isEqualTo("/opensearch.xml");
        HttpResponse<String> response = reader.get(address);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/opensearchdescription+xml");
        assertThat(response.body()).contains("template=\"" + reader.base() + "/?s={searchTerms}\"");
    }

    @Test
    void whoeverMissesAPageCanSearch() throws Exception {
        assertThat(reader.get("/nothing/is/here/").body()).contains("id=\"page-search\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%00",
                "%ff%fe",
                "%ED%A0%80",
                "%F0%9F%8C%B1",
                "%22",
                "%22unbalanced",
                "*",
                "title%3Abelonging",
                "%2F.*%2F",
                "(((((",
                "%5B%7B%5C%5E~",
                "a+AND+OR+NOT+(",
                "belonging~9%5E9",
                "%D7%A9%D7%9C%D7%95%D7%9D",
                "%E2%80%AEgnignoleb",
                "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "%22%3E%3Cimg+src%3Dx%3E",
                "%24%7Bjndi%3Aldap%3A%2F%2Fx%7D",
                "%23%7B1%2B1%7D",
                "'+or+1%3D1+--",
                "the+of+and",
                "2147483648+-0+NaN"
            })
    void aHostileQuestionGetsResultsOrAClearMessage(String words) throws Exception {
        for (String address : List.of("/?s=" + words, "/search/" + words + "/", "/feed/?s=" + words)) {
            HttpResponse<String> response = reader.get(address);
            // What is no address at all is refused by the server itself, or led to the one it means.
            assertThat(response.statusCode()).as(address).isIn(200, 301, 400, 404);
            assertThat(response.body())
                    .as(address)
                    .doesNotContain("Exception")
                    .doesNotContain("Something went wrong")
                    .doesNotContain("<script>")
                    .doesNotContain("<img src=x");
        }
        assertThat(reader.status("/?s=" + words)).isEqualTo(200);
    }

    @Test
    void aVeryLongQuestionIsCut() throws Exception {
        for (String words :
                List.of("a+".repeat(1500), "x".repeat(3000), "%22".repeat(900), "%F0%9F%8C%B1".repeat(200))) {
            Document page = reader.page("/?s=" + words);
            assertThat(page.select("#page-search").attr("value").length()).isLessThanOrEqualTo(200);
        }
    }
}
