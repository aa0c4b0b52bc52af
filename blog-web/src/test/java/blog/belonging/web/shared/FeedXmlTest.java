package blog.belonging.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

class FeedXmlTest {

    private static final Instant WHEN = Instant.parse("2026-07-01T23:30:00.123Z");

    private static Feed feed(String title, String html) {
        return new Feed(
                "A blog & more",
                "Tag <line>",
                "en-GB",
                "https://b.example/feed/",
                "https://b.example/",
                "https://b.example/feed/",
                WHEN,
                List.of(new Feed.Item(
                        title,
                        "https://b.example/2026/07/02/p/",
                        "http://old.example/?p=7",
                        List.of("Ann Archer", "Bob Fox"),
                        WHEN,
                        WHEN,
                        List.of("C++ & friends"),
                        "A summary",
                        html,
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
}
