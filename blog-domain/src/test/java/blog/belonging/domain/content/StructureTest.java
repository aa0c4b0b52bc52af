package blog.belonging.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Anchors, old markup, notes and what may stand in what. */
class StructureTest {

    private final OneBlog blog = new OneBlog();

    @Test
    void everyHeadingHasAnAnchorOfItsOwn() {
        Document page = blog.page(
                "<h2>One &amp; \"two\"</h2><h2>One &amp; two</h2><h3 id=\"one-two\">x</h3><h2>归属感</h2><h2>???</h2><h2>???</h2><h1>One two</h1>");
        assertThat(page.select("h2, h3").eachAttr("id"))
                .containsExactly("one-two-2", "one-two-3", "one-two", "归属感", "section", "section-2", "one-two-4");
    }

    @Test
    void anchorsOfThePageItselfAreNotTaken() {
        Document page = blog.page(
                "<h2>Comments</h2><p id=\"respond\">x</p><p id=\"comment-12\">y</p><a href=\"#respond\">z</a><a href=\"#comments\">c</a><a name=\"old way\">d</a>");
        assertThat(page.select("[id]").eachAttr("id"))
                .containsExactly("text-comments", "text-respond", "text-comment-12", "old-way");
        assertThat(page.select("a[href]").eachAttr("href")).containsExactly("#text-respond", "#comments");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p align=\"center\">x</p> | <p class=\"has-text-align-center\">x</p>",
                "<p style=\"text-align: right;color:red\">x</p> | <p class=\"has-text-align-right\">x</p>",
                "<center>x</center> | <div class=\"has-text-align-center\">x</div>",
                "<font color=red>x</font> <big>y</big> | x y",
                "<p><span style=\"text-decoration: underline;\">x</span></p> | <p><span class=\"has-text-underline\">x</span></p>",
                "<p><tt>x</tt> <strike>y</strike> <acronym title=\"z\">z</acronym></p> | <p><code>x</code> <s>y</s> <abbr title=\"z\">z</abbr></p>",
                "<ol style=\"list-style-type:upper-roman\" start=\"3\" reversed><li>x</li></ol> | <ol start=\"3\" reversed type=\"I\"><li>x</li></ol>",
                "<div class=\"navbar wp-block-group has-x evil\">x</div> | <div class=\"wp-block-group has-x\">x</div>",
                "<form action=x><p>a</p><input><select><option>o</select><button>b</button></form> | <div><p>a</p>b</div>",
                "<li>x</li> | <ul><li>x</li></ul>",
                "<ul><li>a</li><ul><li>b</li></ul>c</ul> | <ul><li>a</li><li><ul><li>b</li></ul></li><li>c</li></ul>",
                "<dd>x</dd> | <div>x</div>",
                "<dl><dt>a</dt><dd>b</dd></dl> | <dl><dt>a</dt><dd>b</dd></dl>",
                "<figcaption>x</figcaption> | <div>x</div>",
                "<details>x</details> | <details><summary>…</summary>x</details>",
                "<summary>x</summary> | <div>x</div>",
                "<em><p>x</p></em> | <p>x</p>",
                "<span><div>x</div></span> | <div>x</div>",
                "<h2 id=a><div>x</div></h2> | <h2 id=\"a\"><span>x</span></h2>",
                "<h2 id=a><ul><li>x</li></ul></h2> | <div id=\"a\"><ul><li>x</li></ul></div>",
                "<p>a<button><p>b</p></button></p> | <p>a<span>b</span></p>",
                "<p></p><h2></h2><p>x</p> | <p>x</p>",
                "<p><a rel=nofollow download>x</a> <bdo>y</bdo></p> | <p><a>x</a> y</p>",
                "<p lang=\"fr\" dir=\"ltr\">x</p> | <p lang=\"fr\" dir=\"ltr\">x</p>",
                "<time datetime=\"2026-01-15\">x</time> <time datetime=\"soon\">y</time> | <time datetime=\"2026-01-15\">x</time> y",
            })
    void whatOtherAgesWroteBecomesValid(String written, String served) {
        assertThat(blog.html("<!-- wp:html -->" + written + "<!-- /wp:html -->"))
                .isEqualTo(served);
    }

    @Test
    void aTableScrollsAndIsNamed() {
        assertThat(blog.html(
                                "<table border=1 cellpadding=3 width=\"100%\"><caption>Marks</caption><tr><th scope=row width=5>x</th><td colspan=2 valign=top>y</td></tr></table>")
                        .replace("\n", ""))
                .isEqualTo(
                        "<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Marks\"><table><caption>Marks</caption>"
                                + "<tbody><tr><th scope=\"row\">x</th><td colspan=\"2\">y</td></tr></tbody></table></div>");
        assertThat(blog.page("<div class=\"table-scroll\"><table><tr><td><table><tr><td>x</table></table></div>")
                        .select(".table-scroll[aria-label=Table]"))
                .hasSize(1);
    }

    @Test
    void whatIsSaidBesidesTheTextIsInTheLanguageOfTheBlog() {
        assertThat(new Labels(Locale.forLanguageTag("cy")).of("footnote.back", 3))
                .isEqualTo("Yn ôl at gyfeiriad 3");
        assertThat(new Labels(Locale.forLanguageTag("de-AT")).of("footnote.back.again", 3, 2))
                .isEqualTo("Back to reference 3, 2");
    }

    @Test
    void noLevelOfHeadingsIsLeftOut() {
        assertThat(blog.page("<h3>a</h3><h4>b</h4><h6>c</h6><h5>d</h5><h3>e</h3><h2>f</h2><h4>g</h4>")
                        .select("h1, h2, h3, h4, h5, h6"))
                .extracting(h -> h.normalName() + h.text())
                .containsExactly("h2a", "h3b", "h4c", "h4d", "h2e", "h2f", "h3g");
    }

    @Test
    void preformattedTextKeepsItsFirstEmptyLine() {
        String html = blog.html("<pre>\n\n  x</pre>");
        assertThat(html).isEqualTo("<pre tabindex=\"0\">\n\n  x</pre>");
        assertThat(Jsoup.parseBodyFragment(html).expectFirst("pre").wholeText()).isEqualTo("\n  x");
    }

    private static String mark(String id) {
        return "<sup data-fn=\"" + id + "\" class=\"fn\"><a href=\"#" + id + "\" id=\"" + id + "-link\">9</a></sup>";
    }

    @Test
    void notesAreNumberedInTheOrderOfTheirMarks() {
        ServedContent served = blog.serves(
                "<p>A" + mark("n2") + " B" + mark("n1") + " C" + mark("n2") + " D" + mark("gone") + "</p>",
                "[{\"id\":\"n1\",\"content\":\"First\"},{\"id\":\"n2\",\"content\":\"Second <a href=\\\"/about/\\\">x</a>\"},{\"id\":\"n3\",\"content\":\"Left over\"}]");
        Document page = Jsoup.parseBodyFragment(served.pages().get(0).html());
        assertThat(page.expectFirst("p").text()).isEqualTo("A1 B2 C1 D");
        assertThat(page.select("ol.footnotes > li").eachText())
                .containsExactly("Second x ↩︎ ↩︎", "First ↩︎", "Left over");
        assertThat(page.select("ol.footnotes > li").first().select("a[href^=#]").eachAttr("href"))
                .containsExactly("#n2-link", "#n2-link-2");
    }

    @Test
    void everyPageShowsItsOwnNotesAndTheNumbersGoOn() {
        ServedContent served = blog.serves(
                "<p>A" + mark("n1") + "</p><!--nextpage--><p>B" + mark("n2") + "</p>",
                "[{\"id\":\"n1\",\"content\":\"First\"},{\"id\":\"n2\",\"content\":\"Second\"}]");
        assertThat(served.pages().get(0).html()).contains("First").doesNotContain("Second");
        assertThat(served.pages().get(1).html())
                .contains("<ol class=\"footnotes wp-block-footnotes\" start=\"2\">")
                .contains(">2</a></sup>")
                .doesNotContain("First");
    }

    @Test
    void pagesAreSplitWithOrWithoutBlocks() {
        assertThat(blog.serves("<!--nextpage-->a<!--nextpage-->b").pages()).hasSize(2);
        assertThat(blog.serves(
                                "<!-- wp:paragraph --><p>a</p><!-- /wp:paragraph --><!-- wp:nextpage -->\n<!--nextpage-->\n<!-- /wp:nextpage --><!-- wp:paragraph --><p>b</p><!-- /wp:paragraph -->")
                        .pages())
                .extracting(page -> page.html().strip())
                .isEqualTo(List.of("<p>a</p>", "<p>b</p>"));
        assertThat(blog.serves("").pages()).hasSize(1);
        assertThat(blog.serves("").pages().get(0).isEmpty()).isTrue();
    }

    @Test
    void wordsAreCounted() {
        assertThat(blog.serves("<p>One two-three, it’s <b>fo</b>ur – 5.</p><!--nextpage-->six")
                        .words())
                .isEqualTo(6);
        assertThat(blog.serves("归属感很重要。").words()).isEqualTo(6);
        assertThat(blog.serves("").words()).isZero();
    }
}
