package blog.belonging.domain.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceRewritingTest {

    private static String moved(String content) {
        return ReferenceRewriting.rewrite(content, "https://old.example", old -> "9" + old);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "<img class=\"aligncenter wp-image-12 size-large\"> | <img class=\"aligncenter wp-image-912 size-large\">",
                "[caption id=\"attachment_12\" align=\"x\"] | [caption id=\"attachment_912\" align=\"x\"]",
                "<a rel=\"attachment wp-att-12\"> | <a rel=\"attachment wp-att-912\">",
                "<!-- wp:image {\"id\":12,\"sizeSlug\":\"large\"} --> | <!-- wp:image {\"id\":912,\"sizeSlug\":\"large\"} -->",
                "<!-- wp:media-text {\"mediaId\":12} --> | <!-- wp:media-text {\"mediaId\":912} -->",
                "<!-- wp:block {\"ref\":12} /--> | <!-- wp:block {\"ref\":912} /-->",
                "<!-- wp:gallery {\"ids\":[1,2, 3]} --> | <!-- wp:gallery {\"ids\":[91,92, 93]} -->",
                "[gallery ids=\"1,2,3\" columns=\"2\"] | [gallery ids=\"91,92,93\" columns=\"2\"]",
                "[gallery include='1, 2' exclude='3'] | [gallery include='91, 92' exclude='93']",
                "[gallery ids=1,2] | [gallery ids=91,92]",
                "<a href=\"https://old.example/?p=12\"> | <a href=\"https://old.example/?p=912\">",
                "<a href=\"/?x=1&page_id=12#top\"> | <a href=\"/?x=1&page_id=912#top\">",
                "<a href=\"/?attachment_id=12\"> | <a href=\"/?attachment_id=912\">"
            })
    void aReferenceFollowsWhatItRefersTo(String content, String expected) {
        assertThat(moved(content)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "In 12 years we had 3 heads and 1,200 pupils.",
                "<p id=\"12\">attachment theory, wp-image, ids</p>",
                "<a href=\"/2026/01/15/sonder/12/\">",
                "<a href=\"/?paged=12\">",
                "<!-- wp:heading {\"level\":3} -->",
                "wp-image-12a",
                "wp-image-1234567890123456789",
                "[gallery columns=\"3\"]"
            })
    void numbersThatReferToNothingStay(String content) {
        assertThat(moved(content)).isEqualTo(content);
    }

    @Test
    void aTextCannotSmuggleInAReplacement() {
        assertThat(ReferenceRewriting.rewrite("wp-image-12 $1 \\ ids=1,2", "https://old.example", old -> "$0\\"))
                .isEqualTo("wp-image-$0\\ $1 \\ ids=$0\\,$0\\");
    }

    @Test
    void aLongTextTakesTimeInProportion() {
        assertTimeout(Duration.ofSeconds(10), () -> {
            moved("wp-image-".repeat(200_000));
            moved("ids=1" + ",1".repeat(1_000_000));
            moved("ids=" + " ".repeat(1_000_000));
        });
    }

    @Test
    void anAddressOnAnotherHostAndABlockThatMeansSomethingElseKeepTheirNumbers() {
        String text = "<a href=\"https://elsewhere.example/?p=14\">x</a><!-- wp:some/plugin {\"id\":14} /-->";
        assertThat(ReferenceRewriting.rewrite(text, "https://old.example", old -> "9" + old))
                .isEqualTo(text);
        assertThat(ReferenceRewriting.rewrite(
                        "<a href=\"https://old.example/?p=14\">x</a> <a href=\"/?p=15\">y</a>",
                        "https://old.example",
                        old -> "9" + old))
                .contains("https://old.example/?p=914")
                .contains("\"/?p=915");
    }
}
