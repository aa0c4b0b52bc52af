package blog.belonging.domain.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Every post of a whole exported blog, where the fixtures lie beside the project, against what WordPress made of it. */
class RenderedFixturesTest {

    private static final Path FIXTURES = Path.of("../../shared/fixtures");

    private record Written(String id, String body, String footnotes) {}

    @TestFactory
    List<DynamicTest> readersReadTheSameWordsAsBefore() throws Exception {
        assumeTrue(Files.isDirectory(FIXTURES), "no fixtures beside the project");
        List<DynamicTest> tests = new ArrayList<>();
        for (Written post : published()) {
            page(post.id())
                    .ifPresent(page -> tests.add(DynamicTest.dynamicTest(
                            page.getFileName().toString(),
                            () -> assertThat(served(post)).isEqualTo(rendered(page)))));
        }
        assertThat(tests).hasSizeGreaterThan(15);
        return tests;
    }

    @TestFactory
    List<DynamicTest> listsShowTheSameWordsAsBefore() throws Exception {
        assumeTrue(Files.isDirectory(FIXTURES), "no fixtures beside the project");
        JsonObject truth;
        try (JsonReader reader =
                Json.createReader(Files.newBufferedReader(FIXTURES.resolve("wxr-full.expected.json")))) {
            truth = reader.readObject();
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (Written post : published()) {
            for (JsonObject expected : truth.getJsonArray("posts").getValuesAs(JsonObject.class)) {
                if (String.valueOf(expected.getInt("id")).equals(post.id())
                        && expected.getString("password").isEmpty()
                        && expected.getString("excerpt").isEmpty()) {
                    String theirs = expected.getString("auto_excerpt");
                    tests.add(DynamicTest.dynamicTest(
                            expected.getString("slug"),
                            () -> assertThat(withoutEnd(automatic(post))).isEqualTo(withoutEnd(theirs))));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(15);
        return tests;
    }

    private static String automatic(Written post) {
        return Excerpts.automatic(new Source(Long.parseLong(post.id()), post.body(), post.footnotes()), new OneBlog());
    }

    /** The theme of the fixtures ends a cut text in " […]", and its WordPress shows the numbers of footnotes. */
    private static String withoutEnd(String excerpt) {
        return excerpt.replace(" […]", "").replaceFirst("[.…]$", "").replace("footnote1", "footnote");
    }

    private static String served(Written post) {
        return VisibleText.of(new OneBlog()
                .serves(post.body(), post.footnotes())
                .pages()
                .get(0)
                .html());
    }

    private static String rendered(Path page) throws IOException {
        Element content = Jsoup.parse(Files.readString(page)).expectFirst(".entry-content");
        content.select(".post-password-form, .page-links, .post-nav-links").remove();
        return VisibleText.of(content.html());
    }

    private static Optional<Path> page(String id) {
        try (Stream<Path> pages = Files.list(FIXTURES.resolve("rendered"))) {
            return pages.filter(path -> path.getFileName().toString().matches("post-" + id + "-.*\\.html"))
                    // What is behind a password is not in the page.
                    .filter(path -> !path.toString().contains("password"))
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static List<Written> published() throws IOException, SAXException, ParserConfigurationException {
        NodeList items = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(FIXTURES.resolve("wxr-full.xml").toFile())
                .getElementsByTagName("item");
        List<Written> posts = new ArrayList<>();
        for (int i = 0; i < items.getLength(); i++) {
            org.w3c.dom.Element item = (org.w3c.dom.Element) items.item(i);
            if (text(item, "wp:status").equals("publish")
                    && text(item, "wp:post_type").equals("post")) {
                posts.add(new Written(text(item, "wp:post_id"), text(item, "content:encoded"), footnotes(item)));
            }
        }
        return posts;
    }

    private static String text(org.w3c.dom.Element item, String name) {
        return item.getElementsByTagName(name).item(0).getTextContent();
    }

    private static String footnotes(org.w3c.dom.Element item) {
        NodeList meta = item.getElementsByTagName("wp:postmeta");
        for (int i = 0; i < meta.getLength(); i++) {
            org.w3c.dom.Element each = (org.w3c.dom.Element) meta.item(i);
            if (text(each, "wp:meta_key").equals("footnotes")) {
                return text(each, "wp:meta_value");
            }
        }
        return "";
    }
}
