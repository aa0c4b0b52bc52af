package blog.belonging.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever adds words to the interface adds them in Welsh too. */
class BundlesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9]+)");
    private static final Pattern ASKING = Pattern.compile("\\.(?:java|xhtml)$");
    private static final Pattern ASKED = Pattern.compile("(?:text\\[|texts\\.(?:of|with|withTwo)\\()X");
    private static final Locale WELSH = Locale.forLanguageTag("cy");

    private static Map<String, String> bundle(String name) throws IOException {
        try (InputStream in = BundlesTest.class.getResourceAsStream(name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> sorted = new TreeMap<>();
            properties.forEach((key, value) -> sorted.put(key.toString(), value.toString()));
            return sorted;
        }
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theLanguageOfTheServerPlaysNoPart() {
        Locale server = Locale.getDefault();
        try {
            Locale.setDefault(WELSH);
            assertThat(Texts.in("en-GB", "skip")).isEqualTo("Skip to content");
            assertThat(Texts.in("de", "skip")).isEqualTo("Skip to content");
            assertThat(Texts.in("cy", "skip")).isEqualTo("Neidio i'r cynnwys");
            assertThat(Texts.in("cy-GB", "page.of", 2, 5)).isEqualTo("tudalen 2 o 5");
        } finally {
            Locale.setDefault(server);
        }
    }

    @Test
    void everyWordThatIsAskedForIsThere() throws IOException {
        Set<String> words = bundle("/web/messages.properties").keySet();
        try (Stream<Path> sources = Files.walk(Path.of("src", "main"))) {
            List<Path> files = sources.filter(
                            file -> ASKING.matcher(file.toString()).find())
                    .toList();
            assertThat(files).hasSizeGreaterThan(50);
            for (Path file : files) {
                ASKED.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> assertThat(words).as(file.toString()).contains(found.group(1)));
            }
        }
    }

    /** Keys that are put together while the console runs are met by the tests that look at its screens. */
    @Test
    void everyWordThatTheConsoleAsksForIsThere() throws IOException {
        Set<String> words = bundle("/admin/messages.properties").keySet();
        Pattern asked = Pattern.compile(
                "(?:words\\[|wording\\.(?:of|with|withTwo)\\(|problems\\.add\\(\"[a-z]+\", )['\"]([A-Za-z.-]+[A-Za-z])['\"][\\],)]");
        try (Stream<Path> sources = Files.walk(Path.of("..", "blog-admin", "src", "main"))) {
            List<Path> files = sources.filter(
                            file -> ASKING.matcher(file.toString()).find())
                    .toList();
            assertThat(files).hasSizeGreaterThan(30);
            for (Path file : files) {
                asked.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> assertThat(words).as(file.toString()).contains(found.group(1)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/web/messages", "/blog/belonging/domain/content/labels"})
    void everyTextIsThereInEveryLanguageAndTakesTheSameValues(String name) throws IOException {
        Map<String, String> english = bundle(name + ".properties");
        Map<String, String> welsh = bundle(name + "_cy.properties");
        assertThat(welsh).containsOnlyKeys(english.keySet());
        english.forEach((key, text) -> {
            String other = welsh.get(key);
            assertThat(other).as(key).isNotBlank();
            assertThat(placeholders(other)).as(key).isEqualTo(placeholders(text));
            for (String one : new String[] {text, other}) {
                if (placeholders(one).isEmpty()) {
                    // Such a text is not formatted, and would show both.
                    assertThat(one).as(key).doesNotContain("''");
                } else {
                    // A single apostrophe would hide the value behind it.
                    assertThat(new MessageFormat(one, WELSH).format(new Object[] {70, 71, 72, 73, 74, 75}))
                            .as(key)
                            .contains(
                                    placeholders(one).stream().map(p -> "7" + p).toList());
                    assertThat(one.replace("''", "")).as(key).doesNotContain("'");
                }
            }
        });
    }
}
