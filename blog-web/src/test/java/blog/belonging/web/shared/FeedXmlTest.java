package blog.belonging.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FeedXmlTest {

    private static final Instant WHEN = Instant.parse("2026-07-01T23:30:00.123Z");

    private static Feed feed(String title, String html) {
        return feed(title, html, "A summary");
    }

    private static Feed feed(String title, String html, String summary) {
        return new Feed(
                "A blog & more",
                "Tag <line>",
                "en-GB",
                ZoneId.of("Europe/London"),
                new Feed.Paging("https://b.example/feed/", 2, 3),
                "https://b.example/",
                "https://b.example/feed/",
                WHEN,
                List.of(new Feed.Item(
                        title,
                        "https://b.example/2026/07/02/p/",
                        "http://old.example/?p=7",
                        List.of(
                                new Feed.Author("Ann Archer", Optional.of("https://b.example/author/ann/")),
                                new Feed.Author("Bob Fox", Optional.empty())),
                        WHEN,
                        WHEN,
                        List.of("C++ & friends"),
                        summary,
                        html,
                        Optional.of("https://b.example/wp-content/uploads/ferns.jpg"),
                        Optional.of(new Feed.Discussion(
                                "https://b.example/2026/07/02/p/#comments",
                                "https://b.example/2026/07/02/p/feed/",
                                3)))));
    }

    private static Document parsed(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    @Test
    void rssCarriesTheFullTextEveryNameAndTheOldGuid() throws Exception {
        Document rss = parsed(FeedXml.rss(feed("Ferns", "<p>Full “text” 🌱</p>")));
        assertThat(rss.getElementsByTagName("guid").item(0).getTextContent()).isEqualTo("http://old.example/?p=7");
        assertThat(rss.getElementsByTagName("dc:creator").getLength()).isEqualTo(2);
        assertThat(rss.getElementsByTagName("content:encoded").item(0).getTextContent())
                .isEqualTo("<p>Full “text” 🌱</p>");
        assertThat(rss.getElementsByTagName("pubDate").item(0).getTextContent())
                .isEqualTo("Wed, 01 Jul 2026 23:30:00 +0000");
        assertThat(rss.getElementsByTagName("slash:comments").item(0).getTextContent())
                .isEqualTo("3");
    }

    @Test
    void atomHasTimesToTheSecondAndEveryAuthor() throws Exception {
        Document atom = parsed(FeedXml.atom(feed("Ferns", "<p>x</p>")));
        assertThat(atom.getElementsByTagName("published").item(0).getTextContent())
                .isEqualTo("2026-07-01T23:30:00Z");
        assertThat(atom.getElementsByTagName("author").getLength()).isEqualTo(3);
        assertThat(atom.getDocumentElement().getAttribute("xml:lang")).isEqualTo("en-GB");
    }

    @Test
    void aPageOfAFeedPointsToTheOthers() throws Exception {
        for (byte[] xml : List.of(FeedXml.rss(feed("Ferns", "")), FeedXml.atom(feed("Ferns", "")))) {
            NodeList links = parsed(xml).getElementsByTagNameNS("http://www.w3.org/2005/Atom", "link");
            Map<String, String> addresses = IntStream.range(0, links.getLength())
                    .mapToObj(i -> (Element) links.item(i))
                    .filter(link -> !List.of("alternate", "replies").contains(link.getAttribute("rel")))
                    .collect(Collectors.toMap(link -> link.getAttribute("rel"), link -> link.getAttribute("href")));
            assertThat(addresses)
                    .isEqualTo(Map.of(
                            "self", "https://b.example/feed/?paged=2",
                            "first", "https://b.example/feed/",
                            "previous", "https://b.example/feed/",
                            "next", "https://b.example/feed/?paged=3",
                            "last", "https://b.example/feed/?paged=3"));
        }
    }

    @Test
    void jsonTellsTimesInTheZoneOfTheBlogAndWhereTheNextPageIs() {
        JsonObject json = Json.createReader(new ByteArrayInputStream(FeedJson.json(feed("Ferns", "<p>“x”</p>"))))
                .readObject();
        assertThat(json.getString("next_url")).isEqualTo("https://b.example/feed/?paged=3");
        assertThat(json.getString("language")).isEqualTo("en-GB");
        JsonObject item = json.getJsonArray("items").getJsonObject(0);
        assertThat(item.getString("id")).isEqualTo("http://old.example/?p=7");
        assertThat(item.getString("date_published")).isEqualTo("2026-07-02T00:30:00+01:00");
        assertThat(item.getString("image")).isEqualTo("https://b.example/wp-content/uploads/ferns.jpg");
        assertThat(item.getString("content_html")).isEqualTo("<p>“x”</p>");
        assertThat(item.getJsonArray("authors").getJsonObject(0).getString("url"))
                .isEqualTo("https://b.example/author/ann/");
        assertThat(item.getJsonArray("authors").getJsonObject(1)).doesNotContainKey("url");
    }

    @Test
    void noTitleAndNoTextCanBreakOutOfAFeed() throws Exception {
        String hostile = "]]></content:encoded></item><script>alert(1)</script>\u0000\u000b\ud800 & &amp; \"'";
        for (byte[] xml : List.of(FeedXml.rss(feed(hostile, hostile)), FeedXml.atom(feed(hostile, hostile)))) {
            Document parsed = parsed(xml);
            assertThat(parsed.getElementsByTagName("script").getLength()).isZero();
            assertThat(new String(xml, StandardCharsets.UTF_8))
                    .doesNotContain("\u0000")
                    .contains("&amp;amp;");
        }
    }

    @Test
    void whatASummarySaysOfMarkupIsNoMarkup() throws Exception {
        Feed feed = feed("A post", "<p>p</p>", "How to write <script>alert(1)</script> & more");
        assertThat(text(parsed(FeedXml.rss(feed)), "item", "description"))
                .as("HTML, as readers of RSS take it")
                .isEqualTo("How to write &lt;script&gt;alert(1)&lt;/script&gt; &amp; more");
        assertThat(text(parsed(FeedXml.atom(feed)), "entry", "summary"))
                .as("text, as Atom says")
                .isEqualTo("How to write <script>alert(1)</script> & more");
    }

    private static String text(Document feed, String in, String name) {
        Element item = (Element) feed.getElementsByTagName(in).item(0);
        return item.getElementsByTagName(name).item(0).getTextContent();
    }
}
