package blog.belonging.persistence.transfer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The export of a small blog, as WordPress writes it, for tests that bring one in. */
final class Wxr {

    static final String HOST = "https://old.example";

    private final Map<String, String> channel = new LinkedHashMap<>();
    private final List<String> header = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();

    Wxr() {
        channel.put("title", "Quiet Corridors");
        channel.put("link", HOST);
        channel.put("description", "About schools");
        channel.put("language", "en-GB");
        channel.put("wp:wxr_version", "1.2");
        channel.put("wp:base_blog_url", HOST);
        author(1, "ann", "Ann Lee");
    }

    Wxr from(String host) {
        return with("link", host).with("wp:base_blog_url", host);
    }

    Wxr with(String element, String text) {
        channel.put(element, text);
        return this;
    }

    Wxr author(long id, String login, String name) {
        header.add("<wp:author><wp:author_id>" + id + "</wp:author_id>" + cdata("wp:author_login", login)
                + cdata("wp:author_email", "someone@old.example") + cdata("wp:author_display_name", name)
                + "</wp:author>");
        return this;
    }

    Wxr category(long id, String slug, String parent, String name) {
        header.add("<wp:category><wp:term_id>" + id + "</wp:term_id>" + cdata("wp:category_nicename", slug)
                + cdata("wp:category_parent", parent) + cdata("wp:cat_name", name) + "</wp:category>");
        return this;
    }

    Wxr tag(long id, String slug, String name) {
        header.add("<wp:tag><wp:term_id>" + id + "</wp:term_id>" + cdata("wp:tag_slug", slug)
                + cdata("wp:tag_name", name) + "</wp:tag>");
        return this;
    }

    Wxr term(long id, String taxonomy, String slug, String name) {
        header.add("<wp:term><wp:term_id>" + id + "</wp:term_id>" + cdata("wp:term_taxonomy", taxonomy)
                + cdata("wp:term_slug", slug) + cdata("wp:term_name", name) + "</wp:term>");
        return this;
    }

    Wxr with(Item... more) {
        items.addAll(List.of(more));
        return this;
    }

    static Item post(Object id) {
        return new Item("post", id);
    }

    static Item page(Object id) {
        return new Item("page", id).set("comment_status", "closed");
    }

    static Item attachment(Object id, String file) {
        return new Item("attachment", id)
                .set("status", "inherit")
                .set("attachment_url", HOST + "/wp-content/uploads/" + file)
                .meta("_wp_attached_file", file);
    }

    static Item item(String type, Object id) {
        return new Item(type, id);
    }

    static Comment comment(Object id) {
        return new Comment(id);
    }

    String text() {
        StringBuilder text = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8" ?>
                <rss version="2.0"
                	xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
                	xmlns:content="http://purl.org/rss/1.0/modules/content/"
                	xmlns:dc="http://purl.org/dc/elements/1.1/"
                	xmlns:wp="http://wordpress.org/export/1.2/">
                <channel>
                """);
        channel.forEach((name, value) -> text.append(cdata(name, value)).append('\n'));
        header.forEach(line -> text.append(line).append('\n'));
        items.forEach(item -> text.append(item.text()));
        return text.append("</channel>\n</rss>\n").toString();
    }

    private static String cdata(String element, String text) {
        return "<" + element + "><![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]></" + element + ">";
    }

    /** An {@code item}. Published on 20 November 2026 unless told otherwise. */
    static final class Item {

        private final Map<String, String> fields = new LinkedHashMap<>();
        private final StringBuilder more = new StringBuilder();

        private Item(String type, Object id) {
            fields.put("title", "Item " + id);
            fields.put("link", HOST + "/?p=" + id);
            fields.put("dc:creator", "ann");
            fields.put("guid", HOST + "/?p=" + id);
            fields.put("content:encoded", "<p>Text of " + id + "</p>");
            fields.put("excerpt:encoded", "");
            fields.put("wp:post_id", String.valueOf(id));
            on("2026-11-20 09:00:00");
            set("comment_status", "open");
            set("post_name", "item-" + id);
            set("status", "publish");
            set("post_parent", "0");
            set("menu_order", "0");
            set("post_type", type);
            set("post_password", "");
            set("is_sticky", "0");
        }

        Item set(String field, String value) {
            fields.put(field.contains(":") || field.matches("title|link|guid") ? field : "wp:" + field, value);
            return this;
        }

        Item titled(String title) {
            return set("title", title);
        }

        Item named(String slug) {
            return set("post_name", slug);
        }

        Item saying(String content) {
            return set("content:encoded", content);
        }

        Item below(Object parent) {
            return set("post_parent", String.valueOf(parent));
        }

        Item in(String status) {
            return set("status", status);
        }

        /** In winter, when London's time is UTC. */
        Item on(String date) {
            return set("post_date", date).set("post_date_gmt", date).set("post_modified_gmt", date);
        }

        Item filed(String taxonomy, String slug, String name) {
            more.append("<category domain=\"")
                    .append(taxonomy)
                    .append("\" nicename=\"")
                    .append(slug.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;"))
                    .append("\"><![CDATA[")
                    .append(name)
                    .append("]]></category>\n");
            return this;
        }

        Item meta(String key, String value) {
            more.append("<wp:postmeta>")
                    .append(cdata("wp:meta_key", key))
                    .append(cdata("wp:meta_value", value))
                    .append("</wp:postmeta>\n");
            return this;
        }

        Item with(Comment... comments) {
            for (Comment comment : comments) {
                more.append("<wp:comment>");
                comment.fields.forEach((name, value) -> more.append(cdata("wp:comment_" + name, value)));
                more.append("</wp:comment>\n");
            }
            return this;
        }

        private String text() {
            StringBuilder text = new StringBuilder("<item>\n");
            fields.forEach((name, value) -> text.append(cdata(name, value)).append('\n'));
            return text.append(more).append("</item>\n").toString();
        }
    }

    /** A {@code wp:comment}, approved unless told otherwise. */
    static final class Comment {

        private final Map<String, String> fields = new LinkedHashMap<>();

        private Comment(Object id) {
            set("id", String.valueOf(id));
            set("author", "Reader " + id);
            set("author_email", "reader@readers.example");
            set("author_url", "");
            set("author_IP", "192.0.2.1");
            set("date", "2026-11-21 10:00:00");
            set("date_gmt", "2026-11-21 10:00:00");
            set("content", "Comment " + id);
            set("approved", "1");
            set("type", "comment");
            set("parent", "0");
            set("user_id", "0");
        }

        Comment set(String field, String value) {
            fields.put(field, value);
            return this;
        }

        Comment answering(Object parent) {
            return set("parent", String.valueOf(parent));
        }

        Comment at(String time) {
            return set("date", "2026-11-21 " + time).set("date_gmt", "2026-11-21 " + time);
        }
    }
}
