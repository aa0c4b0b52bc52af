package blog.belonging.persistence.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import blog.belonging.domain.transfer.BlogExport;
import blog.belonging.domain.transfer.ExportedAuthor;
import blog.belonging.domain.transfer.ExportedComment;
import blog.belonging.domain.transfer.ExportedItem;
import blog.belonging.domain.transfer.ExportedTerm;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What WordPress 6.1.9 wrote, compared with what was in its database then. */
class WordPressFixturesTest {

    private static final Path FIXTURES = Path.of("../../shared/fixtures");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final List<ExportedItem> items = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"wxr-plain-10", "wxr-full"})
    void whatWordPressWroteIsReadAsItWasInItsDatabase(String name) throws Exception {
        assumeTrue(Files.exists(FIXTURES.resolve(name + ".xml")), "the fixtures are not here");
        JsonObject expected = json(FIXTURES.resolve(name + ".expected.json"));

        BlogExport.Header header =
                new WxrArchive().open(FIXTURES.resolve(name + ".xml")).check(items::add);

        assertThat(header.title()).isEqualTo(expected.getString("site"));
        assertThat(header.tagline()).isEqualTo(expected.getString("tagline"));
        assertThat(header.address()).isEqualTo(expected.getString("home"));
        assertThat(header.language()).isEqualTo("en-US");
        assertThat(header.authors()).isNotEmpty().isSubsetOf(authors(expected.getJsonArray("users")));
        assertThat(header.terms())
                .filteredOn(term -> !List.of("nav_menu", "post_format").contains(term.taxonomy()))
                .extracting(WordPressFixturesTest::described)
                .containsExactlyInAnyOrderElementsOf(objects(expected.getJsonArray("terms"))
                        .filter(term -> !List.of("nav_menu", "post_format").contains(term.getString("taxonomy")))
                        .map(WordPressFixturesTest::described)
                        .toList());
        assertThat(items)
                .extracting(WordPressFixturesTest::described)
                .containsExactlyInAnyOrderElementsOf(objects(expected.getJsonArray("posts"))
                        .map(WordPressFixturesTest::described)
                        .toList());
    }

    private static JsonObject json(Path file) throws Exception {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject();
        }
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonValue::asJsonObject);
    }

    private static List<ExportedAuthor> authors(JsonArray users) {
        return objects(users)
                .map(user -> new ExportedAuthor(
                        String.valueOf(user.getInt("id")),
                        user.getString("login"),
                        user.getString("email"),
                        user.getString("name")))
                .toList();
    }

    private static String described(ExportedTerm term) {
        return String.join(
                "|",
                term.taxonomy(),
                term.id(),
                term.slug(),
                term.parentSlug(),
                term.name().replace("&amp;", "&"),
                term.description().replace("&amp;", "&"));
    }

    private static String described(JsonObject term) {
        if (term.containsKey("content_sha1")) {
            return describedPost(term);
        }
        return String.join(
                "|",
                term.getString("taxonomy"),
                String.valueOf(term.getInt("id")),
                term.getString("slug"),
                term.isNull("parent") ? "" : term.getString("parent"),
                term.getString("name").replace("&amp;", "&"),
                term.getString("description").replace("&amp;", "&"));
    }

    private static String described(ExportedItem item) {
        List<String> lines = new ArrayList<>();
        lines.add(item.id());
        lines.add(item.type());
        lines.add(item.status());
        lines.add(item.title().replace('\u00a0', ' '));
        lines.add(item.name());
        lines.add(date(item.localDate()));
        // Drafts were given a date for the fixture only.
        lines.add(item.gmtDate().isPresent() ? date(item.gmtDate()) : date(item.localDate()));
        lines.add(item.creator());
        lines.add(item.password());
        lines.add(String.valueOf(item.sticky()));
        lines.add(item.commentStatus());
        lines.add(item.excerpt());
        lines.add(item.parentId());
        lines.add(String.valueOf(item.menuOrder()));
        lines.add(item.meta("_thumbnail_id").isEmpty() ? "0" : item.meta("_thumbnail_id"));
        lines.add(sha1(item.content()));
        item.terms().stream()
                .map(term -> term.taxonomy() + "/" + term.slug())
                .sorted()
                .forEach(lines::add);
        item.comments().stream().map(WordPressFixturesTest::described).sorted().forEach(lines::add);
        return String.join("\n", lines);
    }

    private static String describedPost(JsonObject post) {
        List<String> lines = new ArrayList<>();
        lines.add(String.valueOf(post.getInt("id")));
        lines.add(post.getString("type"));
        lines.add(post.getString("status"));
        lines.add(post.getString("title").replace('\u00a0', ' '));
        lines.add(post.getString("slug"));
        lines.add(post.getString("date"));
        lines.add(post.getString("date_gmt"));
        lines.add(post.getString("author", ""));
        lines.add(post.getString("password"));
        lines.add(String.valueOf(post.getBoolean("sticky")));
        lines.add(post.getString("comment_status"));
        lines.add(post.getString("excerpt"));
        lines.add(String.valueOf(post.getInt("parent")));
        lines.add(String.valueOf(post.getInt("menu_order")));
        lines.add(String.valueOf(post.getInt("thumbnail")));
        lines.add(post.getString("content_sha1"));
        if (post.get("terms") instanceof JsonObject terms) {
            terms.entrySet().stream()
                    .flatMap(of -> of.getValue().asJsonArray().stream()
                            .map(slug -> of.getKey() + "/" + ((JsonString) slug).getString()))
                    .sorted()
                    .forEach(lines::add);
        }
        objects(post.getJsonArray("comments"))
                .filter(comment -> !comment.getString("approved").equals("spam"))
                .map(comment -> String.join(
                        "|",
                        String.valueOf(comment.getInt("id")),
                        String.valueOf(comment.getInt("parent")),
                        comment.getString("author"),
                        comment.getString("email"),
                        comment.getString("url"),
                        comment.getString("date_gmt"),
                        comment.getString("approved"),
                        comment.getString("type"),
                        String.valueOf(comment.getInt("user_id"))))
                .sorted()
                .forEach(lines::add);
        return String.join("\n", lines);
    }

    private static String described(ExportedComment comment) {
        return String.join(
                "|",
                comment.id(),
                comment.parentId(),
                comment.author(),
                comment.email(),
                comment.website(),
                date(comment.gmtDate()),
                comment.approved(),
                comment.type(),
                comment.userId());
    }

    private static String date(Optional<LocalDateTime> date) {
        return date.map(DATE::format).orElse("0000-00-00 00:00:00");
    }

    private static String sha1(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
