package blog.belonging.domain.comment;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.content.CommentHtml;
import blog.belonging.domain.shared.Sender;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The Big List of Naughty Strings (Max Woolf, MIT licence): each is taken as a comment and does no harm, or is refused in words. */
class NaughtyStringsTest {

    private static final List<CommentCheck> CHECKS = List.of(
            new DistressCheck(),
            new AccusationCheck(),
            new PupilCheck(),
            new ContactCheck(),
            new HasteCheck(),
            new LanguageCheck(),
            new LinkCheck(2),
            new WordCheck(CommentFinding.Kind.HELD_WORD, List.of("null", "İ", "<")));

    private static List<String> strings() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                        NaughtyStringsTest.class.getResourceAsStream("/naughty-strings/blns.json"));
                JsonReader json = Json.createReader(file)) {
            return json.readArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
    }

    private static CommentDraft draft(String text) {
        return new CommentDraft(1, Optional.empty(), text, text, text, text).tidied(true);
    }

    @Test
    void noneOfThemBecomesMarkupThatDoesSomething() throws IOException {
        List<String> all = strings();
        assertThat(all).hasSizeGreaterThan(400);
        for (String text : all) {
            Element shown = Jsoup.parseBodyFragment(
                            CommentHtml.of(draft(text).text(), List.of()).html())
                    .body();
            for (Element element : shown.getAllElements()) {
                assertThat(element.normalName())
                        .as(text)
                        .isIn(
                                "body",
                                "p",
                                "br",
                                "a",
                                "abbr",
                                "b",
                                "strong",
                                "i",
                                "em",
                                "q",
                                "s",
                                "del",
                                "cite",
                                "code",
                                "blockquote");
                element.attributes().forEach(attribute -> {
                    assertThat(attribute.getKey()).as(text).isIn("href", "title", "rel", "cite");
                    assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT))
                            .as(text)
                            .doesNotStartWith("javascript:")
                            .doesNotStartWith("data:")
                            .doesNotStartWith("vbscript:");
                });
            }
        }
    }

    @Test
    void everyCheckGetsThroughThemAndPointsIntoTheText() throws IOException {
        for (String text : strings()) {
            CommentDraft draft = draft(text);
            Candidate candidate = new Candidate(
                    0,
                    draft.name(),
                    draft.email(),
                    draft.website(),
                    draft.text(),
                    CommentHtml.of(draft.text(), List.of()),
                    new Sender("192.0.2.1", text),
                    Optional.empty(),
                    false,
                    Locale.UK);
            CommentFindings found = new CommentFindings(CHECKS.stream()
                    .flatMap(check -> check.look(candidate).stream())
                    .toList());
            assertThat(found.all())
                    .as(text)
                    .allSatisfy(one -> assertThat(one.end())
                            .isLessThanOrEqualTo(draft.text().length()));
            assertThat(CommentFindings.read(found.written())).as(text).isEqualTo(found);
            assertThat(Comment.wordsDigest(draft.text())).as(text).hasSizeLessThanOrEqualTo(64);
        }
    }

    @Test
    void whatIsNoNameOrAddressIsSaidAndNothingElseHappens() throws IOException {
        for (String text : strings()) {
            CommentDraft draft = draft(text);
            assertThat(draft.name()).as(text).doesNotContain("\n", "\r", "\u0000");
            if (!draft.problems().contains(CommentRefused.Problem.NOT_AN_EMAIL)
                    && !draft.problems().contains(CommentRefused.Problem.NO_EMAIL)) {
                assertThat(draft.email()).as(text).matches("[^\\s<>\"]+@[^\\s<>\"]+");
            }
            if (!draft.website().isEmpty() && !draft.problems().contains(CommentRefused.Problem.NOT_A_WEBSITE)) {
                assertThat(draft.website()).as(text).matches("(?i)https?://[^\\s<>\"]+");
            }
        }
    }
}
