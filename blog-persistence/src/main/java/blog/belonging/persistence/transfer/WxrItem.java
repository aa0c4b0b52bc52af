package blog.belonging.persistence.transfer;

import blog.belonging.domain.transfer.Digest;
import blog.belonging.domain.transfer.ExportedComment;
import blog.belonging.domain.transfer.ExportedItem;
import blog.belonging.domain.transfer.ExportedTerm;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One item, gathered while it is read. */
class WxrItem {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, String> texts = new HashMap<>();
    private final List<ExportedTerm> terms = new ArrayList<>();
    private final List<ExportedItem.Meta> meta = new ArrayList<>();
    private final List<ExportedComment> comments = new ArrayList<>();

    void text(String name, String text) {
        texts.putIfAbsent(name, text);
    }

    void term(ExportedTerm term) {
        terms.add(term);
    }

    int terms() {
        return terms.size();
    }

    void meta(Map<String, String> fields) {
        meta.add(new ExportedItem.Meta(
                fields.getOrDefault("wp:meta_key", ""), fields.getOrDefault("wp:meta_value", "")));
    }

    int metas() {
        return meta.size();
    }

    void comment(Map<String, String> fields) {
        comments.add(new ExportedComment(
                stripped(fields, "wp:comment_id"),
                fields.getOrDefault("wp:comment_author", ""),
                stripped(fields, "wp:comment_author_email"),
                stripped(fields, "wp:comment_author_url"),
                stripped(fields, "wp:comment_author_IP"),
                date(stripped(fields, "wp:comment_date")),
                date(stripped(fields, "wp:comment_date_gmt")),
                fields.getOrDefault("wp:comment_content", ""),
                stripped(fields, "wp:comment_approved"),
                stripped(fields, "wp:comment_type"),
                stripped(fields, "wp:comment_parent"),
                stripped(fields, "wp:comment_user_id")));
    }

    int comments() {
        return comments.size();
    }

    /** @param place where it stands */
    ExportedItem toItem(String place) {
        ExportedItem placeless = item("", "");
        return item(place, digest(placeless));
    }

    private ExportedItem item(String place, String digest) {
        String type = stripped(texts, "wp:post_type");
        return new ExportedItem(
                stripped(texts, "wp:post_id"),
                type.isEmpty() ? "post" : type,
                texts.getOrDefault("title", ""),
                stripped(texts, "link"),
                stripped(texts, "dc:creator"),
                stripped(texts, "guid"),
                texts.getOrDefault("content:encoded", ""),
                texts.getOrDefault("excerpt:encoded", ""),
                date(stripped(texts, "wp:post_date")),
                date(stripped(texts, "wp:post_date_gmt")),
                date(stripped(texts, "wp:post_modified_gmt")),
                stripped(texts, "wp:comment_status"),
                stripped(texts, "wp:post_name"),
                stripped(texts, "wp:status"),
                stripped(texts, "wp:post_parent"),
                number(stripped(texts, "wp:menu_order")),
                texts.getOrDefault("wp:post_password", ""),
                stripped(texts, "wp:is_sticky").equals("1"),
                stripped(texts, "wp:attachment_url"),
                List.copyOf(terms),
                List.copyOf(meta),
                List.copyOf(comments),
                place,
                digest);
    }

    private static String stripped(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /** WordPress writes {@code 0000-00-00 00:00:00} where there is no date. */
    private static Optional<LocalDateTime> date(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text, DATE));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    /** Of what was said, never of where: an export is not changed by a line added above an item. */
    private static String digest(ExportedItem item) {
        Digest digest = new Digest()
                .add(item.id())
                .add(item.type())
                .add(item.title())
                .add(item.link())
                .add(item.creator())
                .add(item.guid())
                .add(item.content())
                .add(item.excerpt())
                .add(item.localDate().toString())
                .add(item.gmtDate().toString())
                .add(item.gmtModified().toString())
                .add(item.commentStatus())
                .add(item.name())
                .add(item.status())
                .add(item.parentId())
                .add(String.valueOf(item.menuOrder()))
                .add(item.password())
                .add(String.valueOf(item.sticky()))
                .add(item.attachmentUrl());
        digest.add(String.valueOf(item.terms().size()));
        for (ExportedTerm term : item.terms()) {
            digest.add(term.taxonomy()).add(term.slug()).add(term.name());
        }
        digest.add(String.valueOf(item.meta().size()));
        for (ExportedItem.Meta one : item.meta()) {
            digest.add(one.key()).add(one.value());
        }
        digest.add(String.valueOf(item.comments().size()));
        for (ExportedComment comment : item.comments()) {
            digest.add(comment.id())
                    .add(comment.author())
                    .add(comment.email())
                    .add(comment.website())
                    .add(comment.ip())
                    .add(comment.localDate().toString())
                    .add(comment.gmtDate().toString())
                    .add(comment.content())
                    .add(comment.approved())
                    .add(comment.type())
                    .add(comment.parentId())
                    .add(comment.userId());
        }
        return digest.toString();
    }
}
