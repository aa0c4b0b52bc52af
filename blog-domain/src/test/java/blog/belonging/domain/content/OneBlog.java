package blog.belonging.domain.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The blog of the fixtures, as far as a text can see it: three pictures, a reusable block, some posts. */
final class OneBlog implements Surroundings {

    static final Picture HALL = new Picture(
            15,
            "2026/11/village-hall.jpg",
            1200,
            800,
            "The village hall at dusk",
            "The hall, <em>at dusk</em>.",
            "",
            List.of(
                    new Picture.Size("medium", "2026/11/village-hall-300x200.jpg", 300, 200),
                    new Picture.Size("large", "2026/11/village-hall-1024x683.jpg", 1024, 683),
                    new Picture.Size("thumbnail", "2026/11/village-hall-150x150.jpg", 150, 150),
                    new Picture.Size("medium_large", "2026/11/village-hall-768x512.jpg", 768, 512)));

    static final Picture CORNER = new Picture(
            16,
            "2026/11/reading-corner.jpg",
            900,
            600,
            "",
            "",
            "",
            List.of(
                    new Picture.Size("medium", "2026/11/reading-corner-300x200.jpg", 300, 200),
                    new Picture.Size("thumbnail", "2026/11/reading-corner-150x150.jpg", 150, 150),
                    new Picture.Size("medium_large", "2026/11/reading-corner-768x512.jpg", 768, 512)));

    static final Picture LOGO = new Picture(
            17,
            "2026/11/logo-transparent.png",
            400,
            300,
            "A logo on a transparent ground",
            "",
            "",
            List.of(
                    new Picture.Size("medium", "2026/11/logo-transparent-300x225.png", 300, 225),
                    new Picture.Size("thumbnail", "2026/11/logo-transparent-150x150.png", 150, 150)));

    static final Picture CREDITED =
            new Picture(18, "2026/11/credited.jpg", 200, 100, "Rain", "", "Siân Archer <CC BY>", List.of());

    private static final List<Link> POSTS = List.of(
            new Link("Throughout Life, We Belong Somewhere.", "/2026/11/20/throughout-life-we-belong-somewhere/"),
            new Link("Silent Exits.", "/2026/11/13/silent-exits/"),
            new Link(
                    "The Day George Surprised Me: How Connection Can Transform Learning.",
                    "/2026/11/06/the-day-george-surprised-me-how-connection-can-transform-learning/"),
            new Link("Every block: a test of Gutenberg", "/2026/11/05/every-block/"));

    private final Map<Long, String> reusable = new HashMap<>(
            Map.of(
                    18L,
                    "<!-- wp:paragraph -->\n<p>Join the collective. <strong>Everybody belongs.</strong></p>\n<!-- /wp:paragraph -->"));
    private final Map<String, String> moved = new HashMap<>();

    OneBlog withReusable(long id, String content) {
        reusable.put(id, content);
        return this;
    }

    OneBlog withMoved(String from, String to) {
        moved.put(from, to);
        return this;
    }

    @Override
    public Optional<Picture> picture(long mediaId) {
        return List.of(HALL, CORNER, LOGO, CREDITED).stream()
                .filter(picture -> picture.id() == mediaId)
                .findFirst();
    }

    @Override
    public Optional<Picture> pictureAt(String path) {
        return List.of(HALL, CORNER, LOGO, CREDITED).stream()
                .filter(picture -> picture.path().equals(path)
                        || picture.sizes().stream().anyMatch(size -> size.path().equals(path)))
                .findFirst();
    }

    @Override
    public Optional<String> currentAddress(String address) {
        return Optional.ofNullable(moved.get(address));
    }

    @Override
    public Optional<String> reusableBlock(long id) {
        return Optional.ofNullable(reusable.get(id));
    }

    @Override
    public List<Link> latestPosts(int count) {
        return POSTS.subList(0, Math.min(count, POSTS.size()));
    }

    @Override
    public Locale language() {
        return Locale.UK;
    }

    @Override
    public List<String> ownOrigins() {
        return List.of("http://belonging.test", "https://old.example.net/blog");
    }

    ServedContent serves(String body) {
        return serves(body, "");
    }

    ServedContent serves(String body, String footnotes) {
        return new ContentPipeline().serve(new Source(14, body, footnotes), this);
    }

    /** The first page, without the white space around it. */
    String html(String body) {
        return serves(body).pages().get(0).html().strip();
    }

    Document page(String body) {
        return Jsoup.parseBodyFragment(html(body));
    }

    static String resource(String name) {
        try (InputStream in = OneBlog.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
