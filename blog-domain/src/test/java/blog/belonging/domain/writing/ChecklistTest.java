package blog.belonging.domain.writing;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.site.PublishingCheck;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChecklistTest {

    private static List<PublishingCheck> found(String html) {
        return Checklist.of(html, true, address -> !address.contains("nowhere")).stream()
                .map(Finding::check)
                .toList();
    }

    @Test
    void nothingIsFoundInAPostThatIsInOrder() {
        assertThat(
                        found(
                                "<h2>One</h2><h3>Two</h3><h2>Three</h2><p>As I wrote in <a href=\"/2026/01/01/x/\">my previous blog</a>.</p>"
                                        + "<img src=\"a.jpg\" alt=\"A gate\"><a href=\"/x/\"><img src=\"b.jpg\" alt=\"Home\"></a>"))
                .isEmpty();
    }

    @Test
    void aPictureNeedsWordsForThoseWhoDoNotSeeIt() {
        assertThat(Checklist.of("<img src=\"/wp-content/uploads/2026/01/gate.jpg?x\" alt=\" \">", true, a -> true))
                .containsExactly(new Finding(PublishingCheck.MISSING_ALT, "gate.jpg"));
        assertThat(found("<img src=\"line.png\" alt=\"\" role=\"presentation\">"))
                .isEmpty();
    }

    @Test
    void headingsGoDownOneLevelAtATime() {
        assertThat(found("<h3>Too deep</h3>")).containsExactly(PublishingCheck.HEADING_ORDER);
        assertThat(found("<h2>One</h2><h4>Too deep</h4>")).containsExactly(PublishingCheck.HEADING_ORDER);
        assertThat(found("<h1>The title is that already</h1>")).containsExactly(PublishingCheck.HEADING_ORDER);
    }

    @Test
    void linksSaySomethingAndLeadSomewhere() {
        assertThat(found("<p><a href=\"https://example.org/\"> </a></p>")).containsExactly(PublishingCheck.EMPTY_LINK);
        assertThat(found("<p><a href=\"#\">here</a></p>")).containsExactly(PublishingCheck.EMPTY_LINK);
        assertThat(found("<p><a href=\"/nowhere/#x\">there</a></p>")).containsExactly(PublishingCheck.BROKEN_LINK);
        assertThat(found("<p><a href=\"#fn1\">1</a> <a href=\"https://example.org/nowhere\">x</a></p>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In my previous blog I argued that silence is an answer.",
                "As an earlier post explains, this is hard.",
                "Last post, we looked at doors.",
                "I wrote about this last week."
            })
    void whoSpeaksOfAnEarlierPostShouldLeadThere(String sentence) {
        assertThat(found("<p>" + sentence + "</p>")).containsExactly(PublishingCheck.UNLINKED_MENTION);
        assertThat(found("<p>" + sentence + " <a href=\"/x/\">Here</a></p>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A pupil called Maisie would not come in.",
                "Jayden, 9, sat under the table.",
                "Jayden Smith (aged 14) was excluded twice.",
                "Amira in Year 4 draws houses.",
                "Amira, who is in Year 10, draws houses.",
                "the 7-year-old Tom ran away",
                "our Reception child Ola cried"
            })
    void wordsThatMayPointAtAChildAreShown(String sentence) {
        assertThat(found("<p>" + sentence + "</p>")).containsExactly(PublishingCheck.CHILD_NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The pupils called out. The school in Year 7 is large.",
                "Vygotsky (1978) and Bowlby, 1969, wrote about it.",
                "Children in Year 4 draw houses.",
                "When pupils feel that Maths in Year 9 is not for them, they leave.",
                "BMJ Open, 6, e010164.",
                "Brené Brown wrote about belonging."
            })
    void aNameAloneIsNoChild(String sentence) {
        assertThat(found("<p>" + sentence + "</p>")).isEmpty();
    }

    @Test
    void anExcerptIsWanted() {
        assertThat(Checklist.of("<p>x</p>", false, a -> true))
                .containsExactly(new Finding(PublishingCheck.MISSING_EXCERPT, ""));
    }

    @Test
    void oneKindOfFindingDoesNotFillTheScreen() {
        assertThat(found("<img src=\"x1.jpg\">" + "<h3>x</h3>".repeat(1) + "<a href=\"#\">y</a>".repeat(500)))
                .hasSizeLessThan(15);
    }
}
