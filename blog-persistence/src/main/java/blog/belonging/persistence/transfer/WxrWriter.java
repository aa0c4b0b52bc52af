package blog.belonging.persistence.transfer;

import blog.belonging.domain.transfer.BlogExport;
import blog.belonging.domain.transfer.ExportedAuthor;
import blog.belonging.domain.transfer.ExportedComment;
import blog.belonging.domain.transfer.ExportedItem;
import blog.belonging.domain.transfer.ExportedTerm;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes one WXR file, an item at a time, as WordPress's {@code wp-admin/includes/export.php} does: its importer has a fallback that
 * looks for lines and sections of CDATA. What it writes, {@link WxrReader} reads to the letter.
 */
class WxrWriter {

    static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private static final String NO_DATE = "0000-00-00 00:00:00";

    /** What XML 1.0 has no way to say. */
    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]");

    private final XMLStreamWriter xml;

    /** @param to is not closed */
    WxrWriter(OutputStream to) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** A part of the file, which may fail as any writing does. */
    private interface Part {
        void write() throws XMLStreamException;
    }

    private static void write(Part part) throws IOException {
        try {
            part.write();
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException broken ? broken : new IOException(e);
        }
    }

    void begin(BlogExport.Header header, Instant now) throws IOException {
        write(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            line(0);
            xml.writeComment(" This is a WordPress eXtended RSS file. In WordPress: Tools, Import, WordPress. ");
            line(0);
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("excerpt", "http://wordpress.org/export/1.2/excerpt/");
            xml.writeNamespace("content", "http://purl.org/rss/1.0/modules/content/");
            xml.writeNamespace("wfw", "http://wellformedweb.org/CommentAPI/");
            xml.writeNamespace("dc", "http://purl.org/dc/elements/1.1/");
            xml.writeNamespace("wp", "http://wordpress.org/export/1.2/");
            line(0);
            xml.writeStartElement("channel");
            plain(1, "title", header.title());
            plain(1, "link", header.address());
            plain(1, "description", header.tagline());
            plain(1, "pubDate", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)));
            plain(1, "language", header.language());
            plain(1, "wp:wxr_version", "1.2");
            plain(1, "wp:base_site_url", header.address());
            plain(1, "wp:base_blog_url", header.address());
            for (ExportedAuthor author : header.authors()) {
                author(author);
            }
            for (ExportedTerm term : header.terms()) {
                term(term);
            }
        });
    }

    private void author(ExportedAuthor author) throws XMLStreamException {
        open(1, "wp:author");
        plain(2, "wp:author_id", author.id());
        text(2, "wp:author_login", author.login());
        text(2, "wp:author_email", author.email());
        text(2, "wp:author_display_name", author.displayName());
        text(2, "wp:author_first_name", "");
        text(2, "wp:author_last_name", "");
        close(1);
    }

    private void term(ExportedTerm term) throws XMLStreamException {
        switch (term.taxonomy()) {
            case "category" -> {
                open(1, "wp:category");
                plain(2, "wp:term_id", term.id());
                text(2, "wp:category_nicename", term.slug());
                text(2, "wp:category_parent", term.parentSlug());
                text(2, "wp:cat_name", term.name());
                text(2, "wp:category_description", term.description());
            }
            case "post_tag" -> {
                open(1, "wp:tag");
                plain(2, "wp:term_id", term.id());
                text(2, "wp:tag_slug", term.slug());
                text(2, "wp:tag_name", term.name());
                text(2, "wp:tag_description", term.description());
            }
            default -> {
                open(1, "wp:term");
                plain(2, "wp:term_id", term.id());
                text(2, "wp:term_taxonomy", term.taxonomy());
                text(2, "wp:term_slug", term.slug());
                text(2, "wp:term_parent", term.parentSlug());
                text(2, "wp:term_name", term.name());
                text(2, "wp:term_description", term.description());
            }
        }
        close(1);
    }

    void item(ExportedItem item) throws IOException {
        write(() -> {
            open(1, "item");
            text(2, "title", item.title());
            plain(2, "link", item.link());
            plain(
                    2,
                    "pubDate",
                    item.gmtDate()
                            .map(at -> DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC)))
                            .orElse(""));
            text(2, "dc:creator", item.creator());
            line(2);
            xml.writeStartElement("guid");
            xml.writeAttribute("isPermaLink", "false");
            xml.writeCharacters(speakable(item.guid()));
            xml.writeEndElement();
            plain(2, "description", "");
            text(2, "content:encoded", item.content());
            text(2, "excerpt:encoded", item.excerpt());
            plain(2, "wp:post_id", item.id());
            text(2, "wp:post_date", date(item.localDate()));
            text(2, "wp:post_date_gmt", date(item.gmtDate()));
            text(2, "wp:post_modified", date(item.gmtModified().map(at -> local(item, at))));
            text(2, "wp:post_modified_gmt", date(item.gmtModified()));
            text(2, "wp:comment_status", item.commentStatus());
            text(2, "wp:ping_status", "closed");
            text(2, "wp:post_name", item.name());
            text(2, "wp:status", item.status());
            plain(2, "wp:post_parent", item.parentId());
            plain(2, "wp:menu_order", String.valueOf(item.menuOrder()));
            text(2, "wp:post_type", item.type());
            text(2, "wp:post_password", item.password());
            plain(2, "wp:is_sticky", item.sticky() ? "1" : "0");
            if (!item.attachmentUrl().isEmpty()) {
                text(2, "wp:attachment_url", item.attachmentUrl());
            }
            for (ExportedTerm term : item.terms()) {
                line(2);
                xml.writeStartElement("category");
                xml.writeAttribute("domain", term.taxonomy());
                xml.writeAttribute("nicename", speakable(term.slug()));
                cdata(term.name());
                xml.writeEndElement();
            }
            for (ExportedItem.Meta meta : item.meta()) {
                open(2, "wp:postmeta");
                text(3, "wp:meta_key", meta.key());
                text(3, "wp:meta_value", meta.value());
                close(2);
            }
            for (ExportedComment comment : item.comments()) {
                comment(comment);
            }
            close(1);
        });
    }

    private void comment(ExportedComment comment) throws XMLStreamException {
        open(2, "wp:comment");
        plain(3, "wp:comment_id", comment.id());
        text(3, "wp:comment_author", comment.author());
        text(3, "wp:comment_author_email", comment.email());
        plain(3, "wp:comment_author_url", comment.website());
        text(3, "wp:comment_author_IP", comment.ip());
        text(3, "wp:comment_date", date(comment.localDate()));
        text(3, "wp:comment_date_gmt", date(comment.gmtDate()));
        text(3, "wp:comment_content", comment.content());
        text(3, "wp:comment_approved", comment.approved());
        text(3, "wp:comment_type", comment.type());
        plain(3, "wp:comment_parent", comment.parentId());
        plain(3, "wp:comment_user_id", comment.userId());
        close(2);
    }

    void end() throws IOException {
        write(() -> {
            close(0);
            close(0);
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private static String date(Optional<LocalDateTime> moment) {
        return moment.map(DATE::format).orElse(NO_DATE);
    }

    private static LocalDateTime local(ExportedItem item, LocalDateTime gmt) {
        return item.localDate()
                .flatMap(local -> item.gmtDate().map(same -> gmt.plus(Duration.between(same, local))))
                .orElse(gmt);
    }

    private void line(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "\t".repeat(depth));
    }

    private void open(int depth, String name) throws XMLStreamException {
        line(depth);
        xml.writeStartElement(name);
    }

    private void close(int depth) throws XMLStreamException {
        line(depth);
        xml.writeEndElement();
    }

    private void plain(int depth, String name, String value) throws XMLStreamException {
        open(depth, name);
        xml.writeCharacters(speakable(value));
        xml.writeEndElement();
    }

    private void text(int depth, String name, String value) throws XMLStreamException {
        open(depth, name);
        cdata(value);
        xml.writeEndElement();
    }

    /** A carriage return would be read as the end of a line. */
    private void cdata(String value) throws XMLStreamException {
        String[] lines = speakable(value).split("\r", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.writeEntityRef("#13");
            }
            xml.writeCData(lines[i].replace("]]>", "]]]]><![CDATA[>"));
        }
    }

    private static String speakable(String text) {
        return UNSPEAKABLE.matcher(text).replaceAll("");
    }
}
