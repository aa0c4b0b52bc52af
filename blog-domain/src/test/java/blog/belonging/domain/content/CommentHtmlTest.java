package blog.belonging.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.shared.SafeHtml;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentHtmlTest {

    private static String shown(String raw) {
        return CommentHtml.of(raw, List.of("http://belonging.test")).html().strip();
    }

    @Test
    void emptyLinesMakeParagraphsAndLineEndsLines() {
        assertThat(shown("One\ntwo\n\nThree 🌱")).isEqualTo("<p>One<br>\ntwo</p>\n<p>Three 🌱</p>");
    }

    @Test
    void aBareAddressBecomesALinkThatLendsNoName() {
        assertThat(shown("See https://example.org/a--b?x=1&y=2."))
                .isEqualTo("<p>See <a href=\"https://example.org/a--b?x=1&amp;y=2\" rel=\"nofollow ugc\">"
                        + "https://example.org/a--b?x=1&amp;y=2</a>.</p>");
        assertThat(shown("(www.example.org/x_(y))"))
                .contains("href=\"https://www.example.org/x_(y)\"")
                .endsWith("</a>)</p>");
    }

    @Test
    void linksToThisBlogAreOrdinaryLinks() {
        assertThat(shown("<a href=\"http://belonging.test/about/#x\" rel=\"dofollow\">about</a>"))
                .isEqualTo("<p><a href=\"" + SafeHtml.HOME + "/about/#x\">about</a></p>");
        assertThat(shown("http://belonging.test/about/"))
                .contains("href=\"" + SafeHtml.HOME + "/about/\"")
                .doesNotContain("nofollow");
    }

    @Test
    void anAddressInALinkOrInCodeIsNotLinkedAgain() {
        assertThat(shown("<a href=\"https://a.example\">https://b.example</a> <code>https://c.example</code>"))
                .isEqualTo(
                        "<p><a href=\"https://a.example\" rel=\"nofollow ugc\">https://b.example</a> <code>https://c.example</code></p>");
    }

    @Test
    void theTagsThatWordPressAllowsRemain() {
        String html =
                "<abbr title=\"x\">a</abbr> <b>b</b> <cite>c</cite> <code>d</code> <del>e</del> <em>f</em> <i>g</i> <q>h</q> "
                        + "<s>i</s> <strong>j</strong>";
        assertThat(shown(html)).isEqualTo("<p>" + html + "</p>");
        assertThat(shown("<blockquote cite=\"https://example.org/\">quoted</blockquote>"))
                .isEqualTo("<blockquote cite=\"https://example.org/\"><p>quoted</p>\n</blockquote>");
        assertThat(shown("<acronym title=\"x\">a</acronym> <strike>b</strike>"))
                .isEqualTo("<p><abbr title=\"x\">a</abbr> <s>b</s></p>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<img src=x onerror=alert(1)>hi | <p>hi</p>",
                "<b onclick=\"x\">b</b> | <p><b>b</b></p>",
                "<a href=\"javascript:alert(1)\">x</a> | <p><a>x</a></p>",
                "<a href=\" java&#10;script:alert(1)\">x</a> | <p><a>x</a></p>",
                "<h1>Big</h1> | Big",
                "<span style=\"color:red\">x</span> | <p>x</p>",
                "I <3 this & that < those | <p>I &lt;3 this &amp; that &lt; those</p>",
            })
    void nothingElseRemains(String raw, String shown) {
        assertThat(shown(raw).strip()).isEqualTo(shown);
    }

    @Test
    void typographyIsThatOfTheBlog() {
        assertThat(shown("\"It's\" -- good... :-)")).isEqualTo("<p>“It’s” — good… 🙂</p>");
    }

    @Test
    void aPingbackIsTextAlone() {
        assertThat(CommentHtml.pingback(
                                "[&#8230;] as <a href=\"https://spam.example\">Bob</a> says, \"we belong\" [&#8230;]")
                        .html())
                .isEqualTo("<p>[…] as Bob says, “we belong” […]</p>");
        assertThat(CommentHtml.pingback("").isEmpty()).isTrue();
    }
}
