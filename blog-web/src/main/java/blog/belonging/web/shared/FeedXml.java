package blog.belonging.web.shared;

import blog.belonging.domain.site.PublicAddress;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a feed as RSS 2.0 or Atom (RFC 4287), with the extensions that WordPress's feeds have. */
public final class FeedXml {

    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String WFW = "http://wellformedweb.org/CommentAPI/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String SY = "http://purl.org/rss/1.0/modules/syndication/";
    private static final String SLASH = "http://purl.org/rss/1.0/modules/slash/";
    private static final String THREAD = "http://purl.org/syndication/thread/1.0";
    private static final String GENERATOR = "The Belonging Collective";

    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.ENGLISH);

    /** Encoded at once in the end: the writer's own way to bytes takes each by itself. */
    private final StringWriter text = new StringWriter(64 * 1024);

    private final XMLStreamWriter xml;

    private FeedXml() throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    public static byte[] rss(Feed feed) {
        return written(feed, FeedXml::writeRss);
    }

    public static byte[] atom(Feed feed) {
        return written(feed, FeedXml::writeAtom);
    }

    private interface Format {
        void write(FeedXml to, Feed feed) throws XMLStreamException;
    }

    private static byte[] written(Feed feed, Format format) {
        try {
            FeedXml writer = new FeedXml();
            writer.xml.writeStartDocument("UTF-8", "1.0");
            format.write(writer, feed);
            writer.xml.writeEndDocument();
            writer.xml.close();
            return writer.text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a feed is written to memory", e);
        }
    }

    private void writeRss(Feed feed) throws XMLStreamException {
        xml.writeStartElement("rss");
        xml.writeAttribute("version", "2.0");
        xml.writeNamespace("content", CONTENT);
        xml.writeNamespace("wfw", WFW);
        xml.writeNamespace("dc", DC);
        xml.writeNamespace("atom", ATOM);
        xml.writeNamespace("sy", SY);
        xml.writeNamespace("slash", SLASH);
        xml.writeStartElement("channel");
        element("title", feed.title());
        atomLink("self", feed.paging().self());
        for (Map.Entry<String, String> other : feed.paging().others().entrySet()) {
            atomLink(other.getKey(), other.getValue());
        }
        element("link", feed.page());
        element("description", feed.tagline());
        element("lastBuildDate", rfc822(feed.updated()));
        element("language", feed.language());
        element("sy", "updatePeriod", SY, "hourly");
        element("sy", "updateFrequency", SY, "1");
        element("generator", GENERATOR);
        for (Feed.Item item : feed.items()) {
            writeRss(item);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void writeRss(Feed.Item item) throws XMLStreamException {
        xml.writeStartElement("item");
        element("title", item.title());
        element("link", item.address());
        if (item.discussion().isPresent()) {
            element("comments", item.discussion().get().address());
        }
        for (Feed.Author author : item.authors()) {
            element("dc", "creator", DC, author.name());
        }
        element("pubDate", rfc822(item.published()));
        for (String category : item.categories()) {
            element("category", category);
        }
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        text(item.guid());
        xml.writeEndElement();
        // Unlike in Atom this is read as HTML, and a summary is text.
        element("description", asHtml(item.summary()));
        element("content", "encoded", CONTENT, item.html());
        if (item.discussion().isPresent()) {
            element("wfw", "commentRss", WFW, item.discussion().get().feed());
            element(
                    "slash",
                    "comments",
                    SLASH,
                    String.valueOf(item.discussion().get().count()));
        }
        xml.writeEndElement();
    }

    private static String asHtml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void writeAtom(Feed feed) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeNamespace("thr", THREAD);
        xml.writeAttribute("xml:lang", feed.language());
        element("title", feed.title());
        element("subtitle", feed.tagline());
        element("updated", rfc3339(feed.updated()));
        link("alternate", "text/html", feed.page());
        element("id", feed.id());
        link("self", "application/atom+xml", feed.paging().self());
        for (Map.Entry<String, String> other : feed.paging().others().entrySet()) {
            link(other.getKey(), "application/atom+xml", other.getValue());
        }
        element("generator", GENERATOR);
        // RFC 4287 4.1.1: a feed has an author unless every entry has one.
        author(new Feed.Author(feed.title(), Optional.of(feed.page())));
        for (Feed.Item item : feed.items()) {
            writeAtom(item);
        }
        xml.writeEndElement();
    }

    private void writeAtom(Feed.Item item) throws XMLStreamException {
        xml.writeStartElement("entry");
        for (Feed.Author author : item.authors()) {
            author(author);
        }
        element("title", item.title());
        link("alternate", "text/html", item.address());
        element("id", item.guid());
        element("updated", rfc3339(item.updated()));
        element("published", rfc3339(item.published()));
        for (String category : item.categories()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", clean(category));
        }
        element("summary", item.summary());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "html");
        text(item.html());
        xml.writeEndElement();
        if (item.discussion().isPresent()) {
            Feed.Discussion discussion = item.discussion().get();
            xml.writeEmptyElement("link");
            xml.writeAttribute("rel", "replies");
            xml.writeAttribute("type", "application/atom+xml");
            xml.writeAttribute("href", discussion.feed(PublicAddress.Form.ATOM));
            xml.writeAttribute("thr", THREAD, "count", String.valueOf(discussion.count()));
            element("thr", "total", THREAD, String.valueOf(discussion.count()));
        }
        xml.writeEndElement();
    }

    private void author(Feed.Author author) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", author.name());
        if (author.address().isPresent()) {
            element("uri", author.address().get());
        }
        xml.writeEndElement();
    }

    private void atomLink(String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("atom", "link", ATOM);
        xml.writeAttribute("href", href);
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", "application/rss+xml");
    }

    private void link(String rel, String type, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", href);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        text(text);
        xml.writeEndElement();
    }

    private void element(String prefix, String name, String namespace, String text) throws XMLStreamException {
        xml.writeStartElement(prefix, name, namespace);
        text(text);
        xml.writeEndElement();
    }

    private void text(String text) throws XMLStreamException {
        xml.writeCharacters(clean(text));
    }

    /** Without what XML 1.0 cannot say at all. */
    private static String clean(String text) {
        return isPlain(text)
                ? text
                : text.codePoints()
                        .filter(FeedXml::isSayable)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Whether no letter needs a closer look. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c) || !isSayable(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSayable(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xd7ff)
                || (c >= 0xe000 && c <= 0xfffd)
                || c >= 0x10000;
    }

    private static String rfc822(Instant instant) {
        return RFC_822.format(instant.atOffset(ZoneOffset.UTC));
    }

    private static String rfc3339(Instant instant) {
        return DateTimeFormatter.ISO_INSTANT.format(instant.truncatedTo(ChronoUnit.SECONDS));
    }
}
