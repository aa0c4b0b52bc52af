package blog.belonging.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.shared.SafeHtml;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** One post of the old blog with one of every block in it. */
class EveryBlockTest {

    private static final String NOTE = "6b0c0ffe-0001-4000-8000-000000000001";
    private static final String FOOTNOTES =
            "[{\"content\":\"The text of the <em>footnote<\\/em>.\",\"id\":\"" + NOTE + "\"}]";

    private final ServedContent served = new OneBlog().serves(OneBlog.resource("every-block.html"), FOOTNOTES);
    private final String html = served.pages().get(0).html();
    private final Document page = Jsoup.parseBodyFragment(html);

    private Element one(String selector) {
        return page.expectFirst(selector);
    }

    @Test
    void theOpeningParagraphKeepsItsInitialAndItsMarks() {
        assertThat(one("p.has-drop-cap").text())
                .startsWith("An opening paragraph with bold, italic, inline code, struck");
        assertThat(one("p.has-drop-cap")
                        .select("strong, em, code, s, a, mark, sub, sup, kbd")
                        .eachText())
                .contains("bold", "italic", "inline code", "struck", "a link", "a mark", "2", "Ctrl");
        assertThat(one("mark").hasAttr("style")).isFalse();
    }

    @Test
    void theFoldIsAnAnchor() {
        assertThat(html).contains("<span id=\"more-14\"></span>").doesNotContain("Read on, friend");
    }

    @Test
    void headingsHaveAnchors() {
        assertThat(one("h2").id()).isEqualTo("heading-level-two");
        assertThat(one("h3.has-text-align-center").id()).isEqualTo("third-level");
    }

    @Test
    void listsNestAndCount() {
        assertThat(one("ul > li > ul > li").text()).isEqualTo("Nested item");
        assertThat(one("ol[start=3]").select("li").eachText()).containsExactly("Third", "Fourth");
    }

    @Test
    void quotationsNameTheirSource() {
        assertThat(one("blockquote.wp-block-quote cite").text()).isEqualTo("John Donne");
        assertThat(one("figure.wp-block-pullquote blockquote cite").text()).isEqualTo("A teacher");
    }

    @Test
    void theTableScrollsByKeyboardAndIsNamedByItsCaption() {
        Element region = one("figure.wp-block-table.is-style-stripes > div.table-scroll");
        assertThat(region.attr("tabindex")).isEqualTo("0");
        assertThat(region.attr("role")).isEqualTo("region");
        assertThat(region.attr("aria-label")).isEqualTo("Invented figures, for the test");
        assertThat(region.select("table.has-fixed-layout th.has-text-align-right")
                        .text())
                .isEqualTo("Exclusions");
        assertThat(region.select("tfoot td").eachText()).containsExactly("Sum", "20,261");
    }

    @Test
    void thePictureHasItsMeasuresAndItsCopies() {
        Element image = one("figure.wp-block-image.alignwide.size-large img");
        assertThat(image.attr("src"))
                .isEqualTo(SafeHtml.HOME + "/wp-content/uploads/2026/11/village-hall-1024x683.jpg");
        assertThat(image.attr("width")).isEqualTo("1024");
        assertThat(image.attr("height")).isEqualTo("683");
        assertThat(image.attr("alt")).isEqualTo("The village hall at dusk");
        assertThat(image.attr("srcset").split(", "))
                .extracting(source -> source.substring(source.indexOf(' ') + 1))
                .containsExactly("300w", "768w", "1024w", "1200w");
        assertThat(image.attr("sizes")).isEqualTo("(max-width: 1024px) 100vw, 1024px");
        assertThat(one("figure.alignwide > a").attr("href"))
                .isEqualTo(SafeHtml.HOME + "/wp-content/uploads/2026/11/village-hall.jpg");
    }

    @Test
    void onlyTheFirstPictureLoadsAtOnce() {
        List<Element> images = page.select("img");
        assertThat(images).hasSizeGreaterThan(5);
        assertThat(images.get(0).hasAttr("loading")).isFalse();
        assertThat(images.subList(1, images.size()))
                .allMatch(image -> image.attr("loading").equals("lazy"));
        assertThat(images).allMatch(image -> image.attr("decoding").equals("async") && image.hasAttr("alt"));
    }

    @Test
    void theGalleryKeepsItsPicturesAndCaptions() {
        Element gallery = one("figure.wp-block-gallery.has-nested-images.columns-2");
        assertThat(gallery.select("figure.wp-block-image img")).hasSize(2);
        assertThat(gallery.select("figcaption").eachText()).containsExactly("The reading corner", "Two places");
    }

    @Test
    void theFilmIsALink() {
        Element embed = one("figure.embed");
        assertThat(embed.select("a").attr("href")).isEqualTo("https://www.youtube.com/watch?v=dQw4w9WgXcQ");
        assertThat(embed.select("a").text()).isEqualTo("YouTube (youtube.com)");
        assertThat(embed.select("figcaption").text()).isEqualTo("A film");
        assertThat(page.select("iframe")).isEmpty();
    }

    @Test
    void codeKeepsEverySpaceAndQuote() {
        assertThat(one("pre.wp-block-code[tabindex=0] > code").wholeText())
                .isEqualTo("if (a < b && c) {\n    return \"belonging\";   // [gallery] is not a shortcode here\n}");
        assertThat(one("pre.wp-block-preformatted").wholeText()).isEqualTo("Preformatted   text\n   keeps its spaces");
        assertThat(one("pre.wp-block-verse").wholeText()).isEqualTo("A verse\n  in two lines");
    }

    @Test
    void separatorsButtonsColumnsAndGroupsKeepTheirClasses() {
        assertThat(one("hr.wp-block-separator.is-style-wide")).isNotNull();
        assertThat(one("div.wp-block-buttons.is-content-justification-center a").attr("href"))
                .isEqualTo("https://example.org/join");
        assertThat(one("div.wp-block-button.is-style-outline a").attr("href")).isEqualTo(SafeHtml.HOME + "/about/");
        assertThat(one("div.wp-block-column.width-66").text()).isEqualTo("The wide column.");
        assertThat(one("div.wp-block-column.width-33").text()).isEqualTo("The narrow column.");
        assertThat(one("div.wp-block-group").text()).isEqualTo("In a group.");
        assertThat(one("div.wp-block-spacer").className()).isEqualTo("wp-block-spacer is-height-40");
    }

    @Test
    void picturesStandBesideAndBehindText() {
        assertThat(one("div.wp-block-media-text figure.wp-block-media-text__media img")
                        .attr("width"))
                .isEqualTo("900");
        assertThat(one("div.wp-block-media-text__content").text()).isEqualTo("Text beside a picture.");
        assertThat(one("div.wp-block-cover > img.wp-block-cover__image-background")
                        .attr("src"))
                .endsWith("village-hall.jpg");
        assertThat(one("div.wp-block-cover__inner-container > p.has-text-align-center")
                        .text())
                .isEqualTo("On a cover");
    }

    @Test
    void detailsOpenWithoutAScript() {
        assertThat(one("details.wp-block-details > summary").text())
                .isEqualTo("A summary (block of a later WordPress)");
        assertThat(one("details > p").text()).isEqualTo("Hidden detail.");
    }

    @Test
    void ownHtmlLosesItsScriptsAndKeepsItsWords() {
        assertThat(page.text()).contains("Custom HTML with a script");
        assertThat(html).doesNotContain("<script").doesNotContain("onclick").doesNotContain("var x");
    }

    @Test
    void theShortcodeIsAGalleryOfSmallPictures() {
        Element gallery = one("div.gallery.gallery-columns-2.gallery-size-thumbnail");
        assertThat(gallery.select("a").eachAttr("href"))
                .containsExactly(
                        SafeHtml.HOME + "/wp-content/uploads/2026/11/village-hall.jpg",
                        SafeHtml.HOME + "/wp-content/uploads/2026/11/reading-corner.jpg");
        assertThat(gallery.select("img").eachAttr("width")).containsExactly("150", "150");
        assertThat(gallery.select("img[srcset]")).isEmpty();
        assertThat(gallery.select("figcaption").text()).isEqualTo("The hall, at dusk.");
    }

    @Test
    void theReusableBlockAndTheLatestPostsAreFilledIn() {
        assertThat(page.text()).contains("Join the collective. Everybody belongs.");
        assertThat(page.select("ul.wp-block-latest-posts a").eachAttr("href"))
                .hasSize(3)
                .first()
                .isEqualTo(SafeHtml.HOME + "/2026/11/20/throughout-life-we-belong-somewhere/");
        assertThat(served.dynamic()).isTrue();
    }

    @Test
    void aBlockOfAnAbsentPluginKeepsItsText() {
        assertThat(page.text()).contains("The inside of a block of a plug-in that is not installed.");
    }

    @Test
    void theFootnoteAndItsMarkPointToEachOther() {
        assertThat(one("sup.fn > a").attr("href")).isEqualTo("#" + NOTE);
        assertThat(one("sup.fn > a").id()).isEqualTo(NOTE + "-link");
        Element note = one("ol.footnotes > li");
        assertThat(note.id()).isEqualTo(NOTE);
        assertThat(note.text()).startsWith("The text of the footnote.");
        assertThat(note.select("a").attr("href")).isEqualTo("#" + NOTE + "-link");
    }

    @Test
    void noMarkerOfABlockIsSeen() {
        assertThat(html).doesNotContain("wp:").doesNotContain("<!--").doesNotContain(" style=");
    }

    @Test
    void readersReadTheSameWordsAsBefore() {
        assertThat(VisibleText.of(html)).isEqualTo(VisibleText.of(OneBlog.resource("every-block.wordpress.html")));
    }

    @Test
    void theSameSourceGivesTheSameBytes() {
        assertThat(new OneBlog().serves(OneBlog.resource("every-block.html"), FOOTNOTES))
                .isEqualTo(served);
    }
}
