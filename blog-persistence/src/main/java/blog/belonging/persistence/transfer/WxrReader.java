package blog.belonging.persistence.transfer;

import blog.belonging.domain.transfer.ExportedAuthor;
import blog.belonging.domain.transfer.ExportedItem;
import blog.belonging.domain.transfer.ExportedTerm;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one WXR file (WordPress's {@code wp-admin/includes/export.php}), an item at a time. */
class WxrReader {

    static final int MOST_COMMENTS = 100_000;
    static final int MOST_META = 10_000;
    static final int MOST_TERMS = 10_000;
    static final int MOST_IN_HEADER = 300_000;

    /** Taken from WordPress's importer. */
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+");

    private static final Set<String> CHANNEL_TEXTS =
            Set.of("title", "link", "description", "language", "wp:wxr_version", "wp:base_blog_url");

    private static final Set<String> ITEM_TEXTS = Set.of(
            "link",
            "dc:creator",
            "guid",
            "content:encoded",
            "excerpt:encoded",
            "wp:post_id",
            "wp:post_date",
            "wp:post_date_gmt",
            "wp:post_modified_gmt",
            "wp:comment_status",
            "wp:post_name",
            "wp:status",
            "wp:post_parent",
            "wp:menu_order",
            "wp:post_type",
            "wp:post_password",
            "wp:is_sticky",
            "wp:attachment_url");

    /** Elements that have others in them, and those of every export that are of no use here. */
    private static final Set<String> OTHERS = Set.of(
            "rss",
            "channel",
            "item",
            "category",
            "wp:author",
            "wp:category",
            "wp:tag",
            "wp:term",
            "wp:postmeta",
            "wp:comment",
            "pubDate",
            "description",
            "generator",
            "wp:base_site_url",
            "wp:post_modified",
            "wp:ping_status",
            "wp:commentmeta",
            "wp:termmeta",
            "wp:author_first_name",
            "wp:author_last_name");

    private static final Set<String> META_TEXTS = Set.of("wp:meta_key", "wp:meta_value");

    private static final Set<String> COMMENT_TEXTS = Set.of(
            "wp:comment_id",
            "wp:comment_author",
            "wp:comment_author_email",
            "wp:comment_author_url",
            "wp:comment_author_IP",
            "wp:comment_date",
            "wp:comment_date_gmt",
            "wp:comment_content",
            "wp:comment_approved",
            "wp:comment_type",
            "wp:comment_parent",
            "wp:comment_user_id");

    private static final Set<String> AUTHOR_TEXTS =
            Set.of("wp:author_id", "wp:author_login", "wp:author_email", "wp:author_display_name");

    private static final Set<String> CATEGORY_TEXTS = Set.of(
            "wp:term_id", "wp:category_nicename", "wp:category_parent", "wp:cat_name", "wp:category_description");

    private static final Set<String> TAG_TEXTS =
            Set.of("wp:term_id", "wp:tag_slug", "wp:tag_name", "wp:tag_description");

    private static final Set<String> TERM_TEXTS = Set.of(
            "wp:term_id", "wp:term_taxonomy", "wp:term_slug", "wp:term_parent", "wp:term_name", "wp:term_description");

    static final Set<String> VOCABULARY = Stream.of(
                    CHANNEL_TEXTS,
                    ITEM_TEXTS,
                    OTHERS,
                    META_TEXTS,
                    COMMENT_TEXTS,
                    AUTHOR_TEXTS,
                    CATEGORY_TEXTS,
                    TAG_TEXTS,
                    TERM_TEXTS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final XmlCursor cursor;
    private final String placePrefix;
    private final Consumer<ExportedItem> each;
    private final WxrHeader header = new WxrHeader();

    private WxrReader(XmlCursor cursor, String placePrefix, Consumer<ExportedItem> each) {
        this.cursor = cursor;
        this.placePrefix = placePrefix;
        this.each = each;
    }

    /** @throws blog.belonging.domain.transfer.NotAnExport naming the place */
    static WxrHeader read(ExportPart part, Consumer<ExportedItem> each) {
        try (XmlCursor cursor = XmlCursor.open(part, VOCABULARY)) {
            return new WxrReader(cursor, part.prefix(), each).document();
        }
    }

    private WxrHeader document() {
        cursor.root();
        if (!cursor.name().equals("rss")) {
            throw cursor.wrong("it is no WordPress export: its outermost element is \""
                    + XmlCursor.shortened(cursor.name()) + "\" and not \"rss\"");
        }
        boolean channelSeen = false;
        while (cursor.nextChild()) {
            if (cursor.name().equals("channel")) {
                channelSeen = true;
                channel();
            } else {
                cursor.skip();
            }
        }
        if (!channelSeen) {
            throw cursor.wrong("it is no WordPress export: nothing is in it");
        }
        cursor.finish();
        return header;
    }

    private void channel() {
        while (cursor.nextChild()) {
            String name = cursor.name();
            switch (name) {
                case "item" -> {
                    refuseOtherVersions();
                    item();
                }
                case "wp:author" -> author(fields(AUTHOR_TEXTS));
                case "wp:category" -> category(fields(CATEGORY_TEXTS));
                case "wp:tag" -> tag(fields(TAG_TEXTS));
                case "wp:term" -> term(fields(TERM_TEXTS));
                default -> {
                    if (CHANNEL_TEXTS.contains(name)) {
                        header.text(name, cursor.text());
                    } else {
                        cursor.skip();
                    }
                }
            }
            if (header.size() > MOST_IN_HEADER) {
                throw cursor.wrong("more than 300,000 authors, categories and tags are in it, which no blog has");
            }
        }
        refuseOtherVersions();
    }

    private void refuseOtherVersions() {
        String version = header.text("wp:wxr_version");
        if (version.isEmpty()) {
            throw cursor.wrong("it is a news feed (RSS) and not a WordPress export; in the old blog, choose"
                    + " Tools, Export, All content");
        }
        if (!VERSION.matcher(version).matches()) {
            throw cursor.wrong("\"" + XmlCursor.shortened(version) + "\" is no version of WordPress's export format");
        }
        if (!version.startsWith("1.")) {
            throw cursor.wrong("it is written in version " + XmlCursor.shortened(version)
                    + " of WordPress's export format, and only versions 1.0 to 1.9 are known here");
        }
    }

    private void item() {
        int line = cursor.line();
        cursor.itemBegins();
        WxrItem item = new WxrItem();
        while (cursor.nextChild()) {
            String name = cursor.name();
            switch (name) {
                case "title" -> {
                    String title = cursor.text();
                    item.text(name, title);
                    cursor.itemIsCalled(title);
                }
                case "category" -> filedUnder().ifPresent(item::term);
                case "wp:postmeta" -> item.meta(fields(META_TEXTS));
                case "wp:comment" -> item.comment(fields(COMMENT_TEXTS));
                default -> {
                    if (ITEM_TEXTS.contains(name)) {
                        item.text(name, cursor.text());
                    } else {
                        cursor.skip();
                    }
                }
            }
            refuseTooMany(item);
        }
        cursor.itemEnds();
        each.accept(item.toItem(placePrefix + "line " + line));
    }

    private void refuseTooMany(WxrItem item) {
        if (item.comments() > MOST_COMMENTS) {
            throw cursor.wrong("it has more than 100,000 comments");
        }
        if (item.metas() > MOST_META) {
            throw cursor.wrong("it has more than 10,000 custom fields (wp:postmeta)");
        }
        if (item.terms() > MOST_TERMS) {
            throw cursor.wrong("it is filed under more than 10,000 categories and tags");
        }
    }

    /** Files of version 1.0 repeat each category without a slug. */
    private Optional<ExportedTerm> filedUnder() {
        Optional<String> slug = cursor.attribute("nicename");
        String domain = cursor.attribute("domain").orElse("");
        String name = cursor.text();
        String taxonomy = switch (domain) {
            case "" -> "category";
            case "tag" -> "post_tag";
            default -> domain;
        };
        return slug.map(s -> new ExportedTerm(taxonomy, "", s.strip(), "", name.strip(), ""));
    }

    private void author(Map<String, String> fields) {
        header.author(new ExportedAuthor(
                stripped(fields, "wp:author_id"),
                stripped(fields, "wp:author_login"),
                stripped(fields, "wp:author_email"),
                stripped(fields, "wp:author_display_name")));
    }

    private void category(Map<String, String> fields) {
        header.term(new ExportedTerm(
                "category",
                stripped(fields, "wp:term_id"),
                stripped(fields, "wp:category_nicename"),
                stripped(fields, "wp:category_parent"),
                stripped(fields, "wp:cat_name"),
                stripped(fields, "wp:category_description")));
    }

    private void tag(Map<String, String> fields) {
        header.term(new ExportedTerm(
                "post_tag",
                stripped(fields, "wp:term_id"),
                stripped(fields, "wp:tag_slug"),
                "",
                stripped(fields, "wp:tag_name"),
                stripped(fields, "wp:tag_description")));
    }

    private void term(Map<String, String> fields) {
        header.term(new ExportedTerm(
                stripped(fields, "wp:term_taxonomy"),
                stripped(fields, "wp:term_id"),
                stripped(fields, "wp:term_slug"),
                stripped(fields, "wp:term_parent"),
                stripped(fields, "wp:term_name"),
                stripped(fields, "wp:term_description")));
    }

    /** The texts of the children of the element the cursor is in. Of several of one name, the first, as in WordPress. */
    private Map<String, String> fields(Set<String> wanted) {
        Map<String, String> found = new HashMap<>();
        while (cursor.nextChild()) {
            String name = cursor.name();
            if (wanted.contains(name)) {
                found.putIfAbsent(name, cursor.text());
            } else {
                cursor.skip();
            }
        }
        return found;
    }

    private static String stripped(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
