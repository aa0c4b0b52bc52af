package blog.belonging.web.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.BlogWar;
import blog.belonging.web.testkit.KindsOfPage;
import blog.belonging.web.testkit.Reader;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URL;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What search engines, networks and reference managers are told about a page agrees with what readers see on it. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@RunAsClient
class MetadataIT {

    private static final String POST = "/2026/11/20/throughout-life-we-belong-somewhere/";
    private static final String LOCKED = "/2026/10/11/behind-a-password/";

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

    static Stream<KindsOfPage.Kind> described() {
        return KindsOfPage.OF_THE_SHARED_BLOG.stream()
                .filter(KindsOfPage.Kind::isFound)
                .filter(kind -> !kind.address().equals(LOCKED));
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    private static List<String> named(Document page, String name) {
        return page.select("meta[name=" + name + "]").eachAttr("content");
    }

    private static List<JsonObject> linkedData(Document page) {
        Element script = page.expectFirst("head > script[type=application/ld+json]");
        JsonObject json = Json.createReader(new StringReader(script.data())).readObject();
        assertThat(json.getString("@context")).isEqualTo("https://schema.org");
        return json.getJsonArray("@graph").getValuesAs(JsonObject.class);
    }

    private static Optional<JsonObject> thing(Document page, String type) {
        return linkedData(page).stream()
                .filter(json -> json.getString("@type").equals(type))
                .findFirst();
    }

    private static String heading(Document page) {
        return page.expectFirst("h1").text().replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @MethodSource("described")
    void everyPageSaysWhatItIsAndWhere(KindsOfPage.Kind kind) throws Exception {
        Document page = reader.page(kind.address());
        String canonical = page.select("link[rel=canonical]").attr("href");
        assertThat(canonical).isEqualTo(reader.base() + kind.address());
        assertThat(property(page, "og:url")).isEqualTo(canonical);
        assertThat(property(page, "og:title")).isEqualTo(heading(page));
        assertThat(property(page, "og:site_name"))
                .isEqualTo(page.select(".site-title").text());
        assertThat(property(page, "og:locale")).isEqualTo("en_US");
        assertThat(property(page, "og:description")).isEqualTo(String.join("", named(page, "description")));
        assertThat(named(page, "twitter:card")).hasSize(1);
        assertThat(page.select("meta[content=\"\"]")).isEmpty();
        assertThat(linkedData(page)).isNotEmpty();
        thing(page, "BreadcrumbList").ifPresent(trail -> {
            List<JsonObject> items = trail.getJsonArray("itemListElement").getValuesAs(JsonObject.class);
            assertThat(items.get(0).getString("item")).isEqualTo(reader.base() + "/");
            assertThat(canonical).startsWith(items.get(items.size() - 1).getString("item"));
            assertThat(items.get(items.size() - 1).getString("name")).isNotEmpty();
            for (int i = 0; i < items.size(); i++) {
                assertThat(items.get(i).getInt("position")).isEqualTo(i + 1);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                POST,
                "/2026/11/05/every-block/",
                "/2026/07/05/classic-post/",
                "/2026/07/05/classic-post/2/",
                "/2026/11/13/silent-exits/"
            })
    void aPostIsAPostWithItsAuthorsAndDates(String address) throws Exception {
        Document page = reader.page(address);
        String canonical = page.select("link[rel=canonical]").attr("href");
        JsonObject post = thing(page, "BlogPosting").orElseThrow();
        List<String> names = page.select(".byline a").eachText();
        List<String> addresses =
                page.select(".byline a").stream().map(a -> a.absUrl("href")).toList();
        String published = page.select(".entry time").first().attr("datetime");

        assertThat(post.getString("headline")).isEqualTo(heading(page));
        assertThat(post.getString("mainEntityOfPage")).isEqualTo(canonical);
        assertThat(canonical).startsWith(post.getString("url"));
        assertThat(post.getString("datePublished")).isEqualTo(published);
        assertThat(OffsetDateTime.parse(post.getString("dateModified")))
                .isAfterOrEqualTo(OffsetDateTime.parse(published));
        assertThat(post.getJsonArray("author").getValuesAs(JsonObject.class))
                .extracting(author -> author.getString("name"))
                .isEqualTo(names);
        assertThat(post.getJsonArray("author").getValuesAs(JsonObject.class))
                .extracting(author -> author.getString("url"))
                .isEqualTo(addresses);
        assertThat(post.getInt("wordCount")).isPositive();
        assertThat(post.getInt("commentCount"))
                .isEqualTo(page.select(".comments article").size());
        assertThat(post.getJsonObject("isPartOf").getString("@type")).isEqualTo("Blog");

        // Zotero: "website" would make it a web page, citation_title alone an article in a journal.
        assertThat(property(page, "og:type")).isEqualTo("article");
        assertThat(named(page, "DC.type")).containsExactly("blogPost");
        assertThat(page.select("meta[name^=citation_journal]")).isEmpty();
        assertThat(named(page, "citation_title")).containsExactly(heading(page));
        assertThat(named(page, "citation_author")).isEqualTo(names);
        assertThat(named(page, "citation_publication_date"))
                .containsExactly(DateTimeFormatter.ofPattern("yyyy/MM/dd").format(OffsetDateTime.parse(published)));
        assertThat(property(page, "article:published_time")).isEqualTo(published);
        assertThat(page.select("meta[property=article:author]").eachAttr("content"))
                .isEqualTo(addresses);
    }

    @Test
    void aPictureComesWithItsMeasuresAndIsThere() throws Exception {
        Document page = reader.page("/2026/11/05/every-block/");
        String picture = property(page, "og:image");
        assertThat(reader.status(picture.substring(reader.base().toString().length())))
                .isEqualTo(200);
        assertThat(Integer.parseInt(property(page, "og:image:width"))).isGreaterThanOrEqualTo(300);
        assertThat(Integer.parseInt(property(page, "og:image:height"))).isPositive();
        JsonObject image = thing(page, "BlogPosting").orElseThrow().getJsonObject("image");
        assertThat(image.getString("url")).isEqualTo(picture);
        assertThat(image.getInt("width")).isEqualTo(Integer.parseInt(property(page, "og:image:width")));
        assertThat(named(page, "twitter:card")).containsExactly("summary_large_image");
    }

    @Test
    void tagsAndCategoriesAreNamed() throws Exception {
        Document page = reader.page(POST);
        JsonObject post = thing(page, "BlogPosting").orElseThrow();
        List<String> tags = page.select("meta[property=article:tag]").eachAttr("content");
        assertThat(tags).isNotEmpty();
        assertThat(post.getJsonArray("keywords").getValuesAs(JsonString::getString))
                .isEqualTo(tags);
        assertThat(post.getJsonArray("articleSection").getValuesAs(JsonString::getString))
                .contains(property(page, "article:section"));
    }

    @Test
    void listsAndTextsOfSeveralPagesAreLinkedInTheHead() throws Exception {
        Document second = reader.page("/page/2/");
        assertThat(second.select("head > link[rel=prev]").attr("href")).isEqualTo(reader.base() + "/");
        assertThat(reader.page("/").select("head > link[rel=next]").attr("href"))
                .isEqualTo(reader.base() + "/page/2/");
        assertThat(reader.page("/2026/07/05/classic-post/")
                        .select("head > link[rel=next]")
                        .attr("href"))
                .isEqualTo(reader.base() + "/2026/07/05/classic-post/2/");
        assertThat(reader.page("/2026/07/05/classic-post/2/")
                        .select("head > link[rel=prev]")
                        .attr("href"))
                .isEqualTo(reader.base() + "/2026/07/05/classic-post/");
    }

    @Test
    void theHomePageIsTheBlogAnAuthorAPersonAndACategoryHasAWay() throws Exception {
        JsonObject blog = thing(reader.page("/"), "Blog").orElseThrow();
        assertThat(blog.getString("name")).isEqualTo("The Belonging Collective");
        assertThat(blog.getString("inLanguage")).isEqualTo("en-US");

        Document author = reader.page("/author/bobfox/");
        JsonObject person = thing(author, "ProfilePage").orElseThrow().getJsonObject("mainEntity");
        assertThat(person.getString("@type")).isEqualTo("Person");
        assertThat(person.getString("name")).isEqualTo("Bob Fox");
        assertThat(property(author, "og:type")).isEqualTo("profile");

        assertThat(trail("/category/research/attachment-theory/"))
                .containsExactly("/", "/category/research/", "/category/research/attachment-theory/");
        assertThat(trail("/about/team/")).containsExactly("/", "/about/", "/about/team/");
        assertThat(trail(POST)).hasSize(3).endsWith(POST);
    }

    private List<String> trail(String address) throws Exception {
        return thing(reader.page(address), "BreadcrumbList")
                .orElseThrow()
                .getJsonArray("itemListElement")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(item -> item.getString("item")
                        .substring(reader.base().toString().length()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {LOCKED, "/nothing/is/here/", "/2026/10/14/in-the-bin/", "/2026/10/10/a-private-note/"})
    void whatNobodyMaySeeSaysNothing(String address) throws Exception {
        Document page = Jsoup.parse(reader.get(address).body());
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(
                        page.select(
                                "link[rel=canonical], meta[property], meta[name^=citation], meta[name=description], meta[name=author], script"))
                .isEmpty();
    }
}
