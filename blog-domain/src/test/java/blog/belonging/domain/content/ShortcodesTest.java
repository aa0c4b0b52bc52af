package blog.belonging.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.shared.SafeHtml;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortcodesTest {

    private final OneBlog blog = new OneBlog();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[[gallery ids=1]] | [gallery ids=1]",
                "[[caption]x[/caption]] | [caption]x[/caption]",
                "[[unknown]] | [[unknown]]",
                "[unknown a=b]inside[/unknown] | [unknown a=b]inside[/unknown]",
                "[gallery-like] [galleryx] [ gallery] | [gallery-like] [galleryx] [ gallery]",
                "array[0] and [1] | array[0] and [1]",
                "[gallery | [gallery",
                "a [gallery] b | a b",
            })
    void whatIsNoShortcodeIsShownAsTyped(String typed, String shown) {
        assertThat(blog.page("<p>" + typed + "</p>").text()).isEqualTo(shown);
    }

    @Test
    void anExampleInCodeIsNotCarriedOut() {
        assertThat(blog.page("<p><code>[gallery ids=\"15\"]</code></p><pre>[audio src=x]</pre>")
                        .text())
                .isEqualTo("[gallery ids=\"15\"] [audio src=x]");
        assertThat(blog.page("<p>&#91;gallery ids=15]</p>").text()).isEqualTo("[gallery ids=15]");
    }

    @Test
    void attributesAreReadAsWordPressReadsThem() {
        assertThat(Shortcodes.attributes(" a=\"1 2\" b='x' c=y \"plain\" d = \"z\" https://e.example/ F=g"))
                .isEqualTo(Map.of(
                        "a", "1 2", "b", "x", "c", "y", "0", "plain", "d", "z", "1", "https://e.example/", "f", "g"));
    }

    @Test
    void captionsOfBothFormsAreFigures() {
        for (String typed : new String[] {
            "[caption id=\"attachment_15\" align=\"alignleft\" width=\"300\"]<img src=\"/wp-content/uploads/2026/11/village-hall.jpg\" alt=\"A\" /> The <b>hall</b>[/caption]",
            "[caption id=\"attachment_15\" align=\"alignleft\" width=\"300\" caption=\"The &lt;b&gt;hall&lt;/b&gt;\"]<img src=\"/wp-content/uploads/2026/11/village-hall.jpg\" alt=\"A\" />[/caption]"
        }) {
            Document page = blog.page(typed);
            assertThat(page.select("figure#attachment_15.wp-caption.alignleft > img[width=1200]"))
                    .hasSize(1);
            assertThat(page.select("figcaption.wp-caption-text").html()).isEqualTo("The <b>hall</b>");
        }
    }

    @Test
    void twoCaptionsAreTwoFigures() {
        String one = "[caption]<img src=\"/wp-content/uploads/2026/11/village-hall.jpg\" /> One[/caption]";
        assertThat(blog.page(one + " and " + one.replace("One", "Two"))
                        .select("figcaption")
                        .eachText())
                .containsExactly("One", "Two");
    }

    @Test
    void aGalleryShowsTheChosenPicturesInTheirOrder() {
        Document page = blog.page("[gallery ids=\"16, 15 ,99\" include=17 exclude=15 link=none size=large columns=9]");
        assertThat(page.select("div.gallery-columns-9.gallery-size-large img").eachAttr("class"))
                .containsExactly("wp-image-16", "wp-image-17");
        assertThat(page.select("div.gallery a")).isEmpty();
        assertThat(new OneBlog()
                        .withMoved("/?attachment_id=15", "/village-hall/")
                        .page("[gallery ids=15]")
                        .select("a")
                        .attr("href"))
                .isEqualTo(SafeHtml.HOME + "/village-hall/");
    }

    @Test
    void soundOfOurOwnPlays() {
        assertThat(
                        blog.html(
                                "[audio mp3=\"http://belonging.test/wp-content/uploads/2026/11/a.mp3\" ogg=\"/wp-content/uploads/2026/11/a.ogg\" autoplay=on][/audio]"))
                .contains("<audio class=\"wp-audio-shortcode\" controls preload=\"none\"><source src=\"" + SafeHtml.HOME
                        + "/wp-content/uploads/2026/11/a.mp3\"><source src=\"" + SafeHtml.HOME
                        + "/wp-content/uploads/2026/11/a.ogg\"></audio>");
        assertThat(blog.page("[video width=\"640\" height=\"360\" mp4=\"/wp-content/uploads/f.mp4\"]")
                        .select("video[width=640][height=360] source")
                        .attr("src"))
                .isEqualTo(SafeHtml.HOME + "/wp-content/uploads/f.mp4");
        assertThat(blog.html("[audio]").strip()).isEmpty();
    }

    @Test
    void aPlaylistIsAListOfLinks() {
        assertThat(new OneBlog()
                        .withMoved("/?attachment_id=70", "/wp-content/uploads/2026/11/talk.mp3")
                        .page("[playlist ids=\"70,71\"]")
                        .select("ul > li > a")
                        .eachText())
                .containsExactly("talk.mp3");
    }

    @Test
    void filmsOfOldShortcodesAreLinks() {
        assertThat(blog.page(
                                "[youtube https://www.youtube.com/watch?v=abcdef]\n\n[youtube=http://youtu.be/abcdef]\n\n[vimeo 12345]")
                        .select("figure.embed > a")
                        .eachAttr("href"))
                .containsExactly(
                        "https://www.youtube.com/watch?v=abcdef", "http://youtu.be/abcdef", "https://vimeo.com/12345");
    }
}
