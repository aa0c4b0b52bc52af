package blog.belonging.web.post;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.BlogWar;
import blog.belonging.web.testkit.Folders;
import blog.belonging.web.testkit.OldBlog;
import blog.belonging.web.testkit.Reader;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.WireFeedInput;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds as feed readers and archives read them, by parsers that are not ours. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@RunAsClient
class FeedsIT {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    @Deployment
    static WebArchive war() {
        return BlogWar.withTests();
    }

    @ArquillianResource
    URL base;

    private Reader reader;
    private List<String> guids;

    @BeforeEach
    void open() throws Exception {
        reader = new Reader(base.toURI());
        reader.awaitReady();
        guids = OldBlog.read(Folders.fixture("wxr-full.xml")).published("post").stream()
                .filter(OldBlog.Item::isPublic)
                .sorted((a, b) -> b.date().compareTo(a.date()))
                .map(OldBlog.Item::guid)
                .toList();
        assertThat(guids).hasSizeGreaterThan(10);
    }

    /** The address as the feed says it, without scheme and host. */
    private String here(String address) {
        assertThat(address).startsWith(reader.base() + "/");
        return address.substring(reader.base().toString().length());
    }

    private String body(String address, String type) throws Exception {
        HttpResponse<String> response = reader.get(address);
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        return response.body();
    }

    private Channel rss(String address) throws Exception {
        return (Channel) new WireFeedInput().build(new StringReader(body(address, "application/rss+xml")));
    }

    private Feed atom(String address) throws Exception {
        return (Feed) new WireFeedInput().build(new StringReader(body(address, "application/atom+xml")));
    }

    private JsonObject json(String address) throws Exception {
        return Json.createReader(new StringReader(body(address, "application/feed+json")))
                .readObject();
    }

    private static Optional<String> link(Channel channel, String rel) {
        return channel.getForeignMarkup().stream()
                .filter(e -> e.getNamespaceURI().equals("http://www.w3.org/2005/Atom"))
                .filter(e -> e.getName().equals("link") && rel.equals(e.getAttributeValue("rel")))
                .map(e -> e.getAttributeValue("href"))
                .findFirst();
    }

    private static Optional<String> href(List<Link> links, String rel) {
        return links.stream()
                .filter(l -> rel.equals(l.getRel()))
                .map(Link::getHref)
                .findFirst();
    }

    @Test
    void followingNextFromTheFirstPageReachesTheFirstPost() throws Exception {
        List<String> rss = new ArrayList<>();
        String address = "/feed/";
        for (Optional<String> next = Optional.of(address); next.isPresent(); ) {
            Channel page = rss(address);
            page.getItems().forEach(item -> rss.add(item.getGuid().getValue()));
            assertThat(link(page, "self").map(this::here)).contains(address);
            assertThat(link(page, "first").map(this::here)).contains("/feed/");
            next = link(page, "next");
            address = next.map(this::here).orElse(address);
        }
        assertThat(rss).isEqualTo(guids);

        List<String> atom = new ArrayList<>();
        Optional<String> previous = Optional.empty();
        address = "/feed/atom/";
        for (Optional<String> next = Optional.of(address); next.isPresent(); ) {
            Feed page = atom(address);
            page.getEntries().forEach(entry -> atom.add(entry.getId()));
            assertThat(href(page.getOtherLinks(), "previous").map(this::here)).isEqualTo(previous);
            previous = Optional.of(address);
            next = href(page.getOtherLinks(), "next");
            address = next.map(this::here).orElse(address);
            if (next.isEmpty()) {
                assertThat(href(page.getOtherLinks(), "last").map(this::here)).contains(address);
            }
        }
        assertThat(atom).isEqualTo(guids);

        List<String> json = new ArrayList<>();
        address = "/feed/json/";
        for (Optional<String> next = Optional.of(address); next.isPresent(); ) {
            JsonObject page = json(address);
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(item -> json.add(item.getString("id")));
            next = Optional.ofNullable(page.getString("next_url", null));
            address = next.map(this::here).orElse(address);
        }
        assertThat(json).isEqualTo(guids);
    }

    @Test
    void aPageBeyondTheEndIsNotThere() throws Exception {
        int pages = (guids.size() + 9) / 10;
        assertThat(reader.status("/feed/?paged=" + pages)).isEqualTo(200);
        for (String paged : List.of(String.valueOf(pages + 1), "999999999", "0", "-1", "x", "")) {
            assertThat(reader.status("/feed/?paged=" + paged)).as(paged).isEqualTo(404);
        }
    }

    @Test
    void everyNameOverAPostIsInEveryFeed() throws Exception {
        for (Item item : rss("/feed/").getItems()) {
            String address = here(item.getLink());
            List<String> names = reader.page(address).select(".byline a").eachText();
            assertThat(((DCModule) item.getModule(DCModule.URI)).getCreators()).isEqualTo(names);
        }
        for (Entry entry : atom("/feed/atom/").getEntries()) {
            String address = here(entry.getAlternateLinks().get(0).getHref());
            List<String> names = reader.page(address).select(".byline a").eachText();
            assertThat(entry.getAuthors()).extracting("name").isEqualTo(names);
            assertThat(entry.getAuthors()).extracting("uri").doesNotContainNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed/json/",
                "/category/uncategorized/feed/json/",
                "/tag/connection/feed/json/",
                "/author/bobfox/feed/json/",
                "/2026/11/feed/json/",
                "/comments/feed/json/",
                "/2026/11/20/throughout-life-we-belong-somewhere/feed/json/"
            })
    void aJsonFeedHasWhatTheStandardAsksFor(String address) throws Exception {
        JsonObject feed = json(address);
        assertThat(feed.getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.getString("title")).isNotBlank();
        assertThat(here(feed.getString("feed_url"))).isEqualTo(address);
        assertThat(reader.status(here(feed.getString("home_page_url")))).isEqualTo(200);
        assertThat(feed.getString("language")).isEqualTo("en-US");
        List<JsonObject> items = feed.getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(items).isNotEmpty();
        Set<String> ids = new TreeSet<>();
        for (JsonObject item : items) {
            assertThat(ids.add(item.getString("id"))).isTrue();
            assertThat(here(item.getString("url"))).startsWith("/");
            assertThat(item.getString("content_html"))
                    .doesNotContain("this.invalid")
                    .doesNotContain("src=\"/");
            OffsetDateTime published = OffsetDateTime.parse(item.getString("date_published"));
            assertThat(published.getOffset()).isEqualTo(ZONE.getRules().getOffset(published.toInstant()));
            assertThat(OffsetDateTime.parse(item.getString("date_modified"))).isAfterOrEqualTo(published);
            item.getJsonArray("authors")
                    .getValuesAs(JsonObject.class)
                    .forEach(author -> assertThat(author.getString("name")).isNotBlank());
        }
    }

    @Test
    void aJsonFeedShowsThePictureOfAPostAndItsTags() throws Exception {
        JsonObject item = json("/feed/json/").getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .filter(i -> i.containsKey("image"))
                .findFirst()
                .orElseThrow();
        assertThat(reader.status(here(item.getString("image")))).isEqualTo(200);
        assertThat(item.getJsonArray("tags")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/category/uncategorized/",
                "/author/bobfox/",
                "/2026/11/20/throughout-life-we-belong-somewhere/"
            })
    void everyFeedOfAPageIsFoundFromItsHead(String address) throws Exception {
        List<Element> feeds = reader.page(address).select("link[rel=alternate]");
        assertThat(feeds)
                .extracting(f -> f.attr("type"))
                .contains("application/rss+xml", "application/atom+xml", "application/feed+json");
        assertThat(feeds).extracting(f -> f.attr("title")).doesNotHaveDuplicates();
        for (Element feed : feeds) {
            body(here(feed.absUrl("href")), feed.attr("type"));
        }
        if (!address.equals("/")) {
            assertThat(feeds)
                    .extracting(f -> f.attr("href"))
                    .contains(address + "feed/", address + "feed/atom/", address + "feed/json/");
        }
    }
}
