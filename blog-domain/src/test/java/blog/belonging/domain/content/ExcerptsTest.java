package blog.belonging.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ExcerptsTest {

    private static final String LIST =
            "<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>One</li>\n<!-- /wp:list-item --></ul>\n"
                    + "<!-- /wp:list -->";

    private final OneBlog blog = new OneBlog();

    private String automatic(String body) {
        return Excerpts.automatic(new Source(1, body, ""), blog);
    }

    private static String paragraph(String html) {
        return "<!-- wp:paragraph -->\n<p>" + html + "</p>\n<!-- /wp:paragraph -->\n\n";
    }

    private static String words(int count) {
        return String.join(" ", Stream.generate(() -> "word").limit(count).toList());
    }

    @TestFactory
    List<DynamicTest> tenPostsShowTheSameWordsInTheListAsOnTheOldBlog() {
        return Stream.of(OneBlog.resource("ten-openings.txt").split("(?m)^== "))
                .filter(part -> !part.isBlank())
                .map(part -> part.split("\n", 3))
                .map(lines -> DynamicTest.dynamicTest(
                        lines[0], () -> assertThat(automatic(lines[2])).isEqualTo(lines[1].substring("-- ".length()))))
                .toList();
    }

    @Test
    void theFiftySixthWordIsAnEllipsis() {
        assertThat(automatic(paragraph(words(55)))).isEqualTo(words(55));
        assertThat(automatic(paragraph(words(56)))).isEqualTo(words(55) + "…");
    }

    @Test
    void theEllipsisTakesThePlaceOfAFullStopAndOfNothingElse() {
        assertThat(automatic(paragraph(words(54) + " who. Next"))).endsWith(" who…");
        assertThat(automatic(paragraph(words(54) + " mantra: next"))).endsWith(" mantra:…");
        assertThat(automatic(paragraph(words(54) + " who? Next"))).endsWith(" who?…");
        assertThat(automatic(paragraph(words(54) + " who."))).endsWith(" who.");
    }

    @Test
    void aNoBreakSpaceSeparatesNoWords() {
        assertThat(automatic(paragraph(words(54) + " one&nbsp;word next"))).endsWith(" one\u00a0word…");
    }

    @Test
    void onlyWhatStandsAboveTheFoldIsShown() {
        assertThat(automatic(paragraph("Above.") + "<!-- wp:more -->\n<!--more-->\n<!-- /wp:more -->\n\n"
                        + paragraph("Below.")))
                .isEqualTo("Above.");
        assertThat(automatic("Above.\n\n<!--more Read on, friend-->\n\nBelow.")).isEqualTo("Above.");
        assertThat(automatic("First page.\n<!--nextpage-->\nSecond page.")).isEqualTo("First page.");
    }

    @Test
    void picturesEmbedsAndModernListsAreNotPartOfIt() {
        String image =
                "<!-- wp:image {\"id\":15} -->\n<figure class=\"wp-block-image\"><img src=\"/x.jpg\" alt=\"Alt\"/>"
                        + "<figcaption>Caption</figcaption></figure>\n<!-- /wp:image -->\n\n";
        assertThat(automatic(image + paragraph("Text.") + LIST)).isEqualTo("Text.");
    }

    @Test
    void columnsAndGroupsAreLookedInto() {
        assertThat(automatic("<!-- wp:group -->\n<div class=\"wp-block-group\">" + paragraph("In a group.") + LIST
                        + "</div>\n<!-- /wp:group -->\n" + paragraph("After.")))
                .isEqualTo("In a group. After.");
        assertThat(automatic("<!-- wp:group -->\n<div class=\"wp-block-group\">" + paragraph("In a group.")
                        + "<!-- wp:cover --><div>" + paragraph("On a cover.")
                        + "</div><!-- /wp:cover --></div>\n<!-- /wp:group -->"))
                .isEqualTo("In a group.");
    }

    @Test
    void aQuotationWithAParagraphCountsAndOneWithAPictureDoesNot() {
        String open = "<!-- wp:quote -->\n<blockquote>";
        String close = "</blockquote>\n<!-- /wp:quote -->\n";
        assertThat(automatic(open + paragraph("Quoted.") + close)).isEqualTo("Quoted.");
        assertThat(automatic(
                        open + paragraph("Quoted.") + "<!-- wp:image --><figure></figure><!-- /wp:image -->" + close))
                .isEmpty();
    }

    @Test
    void numbersOfFootnotesShortcodesAndScriptsAreLeftOut() {
        assertThat(
                        automatic(
                                paragraph(
                                        "A claim<sup data-fn=\"n1\" class=\"fn\"><a href=\"#n1\" id=\"n1-link\">1</a></sup>, and 2<sup>3</sup>.")))
                .isEqualTo("A claim, and 23.");
        assertThat(automatic("Before [gallery ids=\"15\"] after [caption]<img src=x> Gone[/caption] end."))
                .isEqualTo("Before after end.");
        assertThat(automatic(paragraph("A<script>alert(1)</script> B"))).isEqualTo("A B");
    }

    @Test
    void quotesAndDashesAreSetAsInTheText() {
        assertThat(automatic(paragraph("She said \"it's fine\" -- really...")))
                .isEqualTo("She said “it’s fine” — really…");
    }

    @Test
    void aHandWrittenExcerptIsPlainText() {
        assertThat(Excerpts.handWritten("A hand-written excerpt with <b>markup</b> & an ampersand."))
                .isEqualTo("A hand-written excerpt with markup & an ampersand.");
        assertThat(Excerpts.handWritten("Fish &amp; \"chips\"\n\nSecond &lt;b&gt; line"))
                .isEqualTo("Fish & “chips” Second <b> line");
        assertThat(Excerpts.handWritten(" ")).isEmpty();
    }

    @Test
    void linesOfAClassicPostDoNotRunTogether() {
        assertThat(automatic("One<br>two<p>three</p><p>four</p>")).isEqualTo("One two three four");
        assertThat(automatic("Watch this:\n\nhttps://www.youtube.com/watch?v=dQw4w9WgXcQ\n\nGood?"))
                .isEqualTo("Watch this: Good?");
    }
}
