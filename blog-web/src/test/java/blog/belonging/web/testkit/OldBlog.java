package blog.belonging.web.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A WordPress export, read by other means than the importer's: what the blog was before it moved. */
public record OldBlog(String address, List<Item> items, List<String> categories, List<String> tags) {

    /** One item. */
    public record Item(
            String id,
            String type,
            String status,
            String link,
            String title,
            String slug,
            String guid,
            String password,
            String date,
            String content,
            String attachment,
            List<String> oldSlugs,
            List<Comment> comments) {

        public boolean isPublic() {
            return status.equals("publish") && password.isEmpty();
        }

        public List<Comment> shownComments() {
            return comments.stream()
                    .filter(c -> c.approved.equals("1") && (c.type.isEmpty() || c.type.equals("comment")))
                    .toList();
        }
    }

    /** One comment. */
    public record Comment(String id, String type, String approved, String text) {}

    public static OldBlog read(Path file) throws IOException {
        Document xml = Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
        List<Item> items = xml.select("item").stream().map(OldBlog::item).toList();
        return new OldBlog(
                text(xml.selectFirst("channel"), "wp:base_blog_url"),
                items,
                texts(xml, "wp:category", "wp:category_nicename"),
                texts(xml, "wp:tag", "wp:tag_slug"));
    }

    public List<Item> published(String... types) {
        Set<String> wanted = Set.of(types);
        return items.stream()
                .filter(i -> wanted.contains(i.type) && i.status.equals("publish"))
                .toList();
    }

    public List<Item> items(String type) {
        return items.stream().filter(i -> i.type.equals(type)).toList();
    }

    /** Path and query of something that was at that address. */
    public String path(String link) {
        if (!link.startsWith(address)) {
            throw new AssertionError(link + " is not of " + address);
        }
        return link.substring(address.length());
    }

    private static List<String> texts(Document xml, String element, String child) {
        return xml.getElementsByTag(element).stream().map(e -> text(e, child)).collect(Collectors.toList());
    }

    private static Item item(Element e) {
        return new Item(
                text(e, "wp:post_id"),
                text(e, "wp:post_type"),
                text(e, "wp:status"),
                text(e, "link"),
                text(e, "title"),
                text(e, "wp:post_name"),
                text(e, "guid"),
                text(e, "wp:post_password"),
                text(e, "wp:post_date"),
                text(e, "content:encoded"),
                text(e, "wp:attachment_url"),
                e.getElementsByTag("wp:postmeta").stream()
                        .filter(m -> text(m, "wp:meta_key").equals("_wp_old_slug"))
                        .map(m -> text(m, "wp:meta_value"))
                        .toList(),
                e.getElementsByTag("wp:comment").stream()
                        .map(c -> new Comment(
                                text(c, "wp:comment_id"),
                                text(c, "wp:comment_type"),
                                text(c, "wp:comment_approved"),
                                text(c, "wp:comment_content")))
                        .toList());
    }

    private static String text(Element parent, String name) {
        return parent.children().stream()
                .filter(c -> c.tagName().equals(name))
                .findFirst()
                .map(Element::wholeText)
                .orElse("");
    }
}
