package blog.belonging.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.shared.SafeHtml;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A post of the old blog from before there were blocks. */
class ClassicPostTest {

    private final ServedContent served = new OneBlog().serves(OneBlog.resource("classic.html"));
    private final String html = served.pages().get(0).html();
    private final Document page = Jsoup.parseBodyFragment(html);

    @Test
    void emptyLinesMakeParagraphs() {
        assertThat(html)
                .startsWith("<p>The first paragraph of a classic post,<br>\nwith a line break in it.</p>\n<p>A second");
    }

    @Test
    void typographyAndSmiliesAreThoseOfWordPress() {
        assertThat(page.text())
                .contains(
                        "A second paragraph — with “straight quotes”, an apostrophe’s tick, 3 x 4, (c) and a smiley 🙂 …");
    }

    @Test
    void theCaptionedPictureIsAFigure() {
        Element figure = page.expectFirst("figure.wp-caption.alignright");
        assertThat(figure.id()).isEqualTo("attachment_15");
        assertThat(figure.select("a > img").attr("src")).endsWith("/2026/11/village-hall-300x200.jpg");
        assertThat(figure.select("figcaption.wp-caption-text").html()).isEqualTo("The hall, <em>at dusk</em>.");
        assertThat(page.select("p figure")).isEmpty();
    }

    @Test
    void theFoldQuotationAndListAreWhereTheyWere() {
        assertThat(page.select("p > span#more-14")).hasSize(1);
        assertThat(page.expectFirst("h2").id()).isEqualTo("after-the-fold");
        assertThat(page.select("ul > li").eachText()).containsExactly("one", "two");
        assertThat(page.select("blockquote > p").eachText()).containsExactly("A quoted paragraph.", "And another.");
    }

    @Test
    void theGalleryLinksToTheFilesWhereNoPageOfTheirOwnIsFound() {
        assertThat(page.select("div.gallery.gallery-columns-2.gallery-size-medium img")
                        .eachAttr("width"))
                .containsExactly("300", "300", "300");
        assertThat(page.select("div.gallery a").eachAttr("href"))
                .contains(SafeHtml.HOME + "/wp-content/uploads/2026/11/logo-transparent.png");
    }

    @Test
    void filmsAndTalksAreLinks() {
        assertThat(page.select("figure.embed > a").eachAttr("href"))
                .containsExactly("https://www.youtube.com/watch?v=dQw4w9WgXcQ", "https://vimeo.com/22439234");
        assertThat(page.select("a[href$=talk.mp3], a[href$=film.mp4]").eachText())
                .containsExactly("talk.mp3", "film.mp4");
        assertThat(page.select("audio, video, source")).isEmpty();
    }

    @Test
    void shortcodesThatNobodyKnowsStayAsTyped() {
        assertThat(page.text()).contains("[[not-a-shortcode]] [unknown_shortcode x=”1″]inside[/unknown_shortcode]");
    }

    @Test
    void preformattedTextKeepsItsSpaces() {
        assertThat(page.expectFirst("pre").wholeText()).isEqualTo("preformatted   <b>\n  lines");
    }

    @Test
    void aRelativeAddressOfAPictureIsOurs() {
        Element image = page.expectFirst("img[alt=relative address]");
        assertThat(image.attr("src")).isEqualTo(SafeHtml.HOME + "/wp-content/uploads/2026/11/logo-transparent.png");
        assertThat(image.attr("width")).isEqualTo("400");
        assertThat(page.text()).contains("A CDATA end ]]> escaped and ]]> raw.");
    }

    @Test
    void theSecondPageIsAPageOfItsOwn() {
        assertThat(served.pages()).hasSize(2);
        assertThat(served.pages().get(1).html()).isEqualTo("<p>The second page of this post.</p>\n");
        assertThat(served.dynamic()).isFalse();
    }

    @Test
    void readersReadTheSameWordsAsBefore() {
        assertThat(VisibleText.of(html)).isEqualTo(VisibleText.of(OneBlog.resource("classic.wordpress.html")));
    }
}
