package blog.belonging.domain.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody might write to run a script in a reader's browser, to hide a text or to stop the blog. */
class HostileInputTest {

    private static final int MEGABYTE = 1_000_000;
    private static final int LONG = 300_000;

    static List<String> scripts() {
        return Stream.of("hostile.txt", "/xss-filter-evasion/vectors.txt")
                .flatMap(file -> Stream.of(OneBlog.resource(file).split("\n%%\n")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void nothingRunsInAPost(String written) {
        ServedContent served = new OneBlog().serves(written, "[{\"id\":\"a\",\"content\":" + quoted(written) + "}]");
        served.pages().forEach(page -> Harmless.assertHarmless(page.html()));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void nothingRunsInABlockAShortcodeATitleOrAComment(String written) {
        OneBlog blog = new OneBlog().withReusable(1, written);
        Harmless.assertHarmless(
                blog.html("<!-- wp:html -->" + written + "<!-- /wp:html --><!-- wp:block {\"ref\":1} /-->"));
        Harmless.assertHarmless(blog.html(
                "[caption id=\"" + written + "\" align=\"" + written + "\"]<img src=x>" + written + "[/caption]"));
        Harmless.assertHarmless(blog.html(
                "[audio src=\"" + written + "\"][embed]" + written + "[/embed][video poster='" + written + "' mp4=a]"));
        Harmless.assertHarmless(blog.html(
                "<!-- wp:social-link {\"url\":" + quoted(written) + ",\"service\":" + quoted(written) + "} /-->"));
        Harmless.assertHarmless(blog.html("<!-- wp:embed {\"url\":" + quoted("https://a.example/" + written)
                + "} --><figcaption>" + written + "</figcaption><!-- /wp:embed -->"));
        Harmless.assertHarmless(
                blog.html("<!-- wp:math {\"latex\":" + quoted(written) + "} --><math></math><!-- /wp:math -->"));
        Harmless.assertHarmless(Title.html(written).html());
        Harmless.assertHarmless(CommentHtml.of(written, List.of()).html());
        Harmless.assertHarmless(CommentHtml.pingback(written).html());
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replaceAll("[\\x00-\\x1f]", "")
                + '"';
    }

    static List<String> openings() {
        return List.of(
                "[",
                "<",
                "<!-- wp:",
                "<!--",
                "\"",
                "'",
                "<div>",
                "<blockquote>",
                "<p>",
                "<b>",
                "<a href=x>",
                "<li>",
                "<table>",
                "<table><tr><td>",
                "<b><table>",
                "<svg>",
                "<math>",
                "<object>",
                "<marquee>",
                "<template>",
                "<noscript>",
                "<style>",
                "<pre>",
                "<video><source src=x>",
                "[gallery ",
                "[caption]",
                "[caption]<img src=x>",
                "<!-- wp:group --><div>",
                "<!-- wp:latest-posts /-->",
                "<!-- wp:block {\"ref\":18} -->",
                "-->",
                "<!--nextpage-->",
                "\n\n",
                "<br>",
                "&",
                "&#x",
                "--",
                "\"9 ",
                "1,",
                "http://a.b\n",
                "<h2>x</h2>",
                "<h2><p>x</p></h2>",
                "<sup data-fn=a>1</sup>",
                "<a href=\"",
                "a\u0301\u0316",
                "<iframe src=//e.x></iframe>",
                "<!-- wp:a {\"x\":");
    }

    @ParameterizedTest
    @MethodSource("openings")
    void openingsWithoutAnEndAreReadInSeconds(String opening) {
        String written = opening.repeat(LONG / opening.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            ServedContent served = new OneBlog().serves(written, written);
            assertThat(served.pages().stream()
                            .mapToInt(page -> page.html().length())
                            .sum())
                    .isLessThan(20 * MEGABYTE);
            CommentHtml.of(written, List.of());
            Title.html(written);
        });
    }

    @Test
    void tenThousandOfOneInAnotherAreReadAndTheirWordsKept() {
        for (String name : List.of("div", "blockquote", "em", "span", "ul><li", "table><tr><td", "details", "figure")) {
            String html = ("<" + name + ">").repeat(10_000) + "core" + "</x>".repeat(10_000);
            assertThat(new OneBlog().page(html).text()).as(name).contains("core");
        }
        String blocks = "<!-- wp:group -->".repeat(10_000) + "<p>core</p>" + "<!-- /wp:group -->".repeat(10_000);
        assertThat(new OneBlog().page(blocks).text()).isEqualTo("core");
    }

    @Test
    void aBlockThatContainsItselfIsShownOnce() {
        OneBlog blog = new OneBlog()
                .withReusable(1, "<p>one</p><!-- wp:block {\"ref\":2} /-->")
                .withReusable(2, "<p>two</p><!-- wp:block {\"ref\":1} /-->");
        assertThat(blog.page("<!-- wp:block {\"ref\":1} /-->").text()).isEqualTo("one two");
    }

    @Test
    void blocksThatMultiplyDoNotFillTheMemory() {
        OneBlog blog = new OneBlog();
        for (int i = 1; i < 10; i++) {
            blog.withReusable(i, ("<!-- wp:block {\"ref\":" + (i + 1) + "} /-->").repeat(100));
        }
        blog.withReusable(10, "<p>" + "x".repeat(1000) + "</p>");
        assertThat(blog.html("<!-- wp:block {\"ref\":1} /-->").length()).isLessThan(4 * MEGABYTE);
    }

    @Test
    void charactersThatAreNoneAreLeftOut() {
        assertThat(new OneBlog()
                        .html("<p>a\u0000b\u0007c\ud800d\ue000e\ufdd0f\uffffg&#1;h&#xE000;i&#xFFFF;j</p>")
                        .strip())
                .isEqualTo("<p>abcdefghij</p>");
    }

    @Test
    void aCommentThatNeverEndsHidesNothing() {
        assertThat(new OneBlog().page("<p>before</p><!-- oops <p>after</p>").text())
                .contains("before")
                .contains("after");
        assertThat(new OneBlog()
                        .page("<!-- wp:paragraph --><p>a</p><!-- /wp:paragraph --><!-- <b>c</b>")
                        .text())
                .contains("a")
                .contains("c");
    }
}
