package blog.belonging.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.shared.SafeHtml;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesAndLinksTest {

    private static final String UPLOADS = SafeHtml.HOME + "/wp-content/uploads/";

    private final OneBlog blog = new OneBlog()
            .withMoved("/2020/01/02/old-slug/", "/2020/01/02/new-slug/")
            .withMoved("/?p=14", "/2026/11/05/every-block/");

    private Element image(String src) {
        return blog.page("<p><img src=\"" + src + "\"></p>").expectFirst("img");
    }

    @ParameterizedTest
    @CsvSource({
        "http://belonging.test/wp-content/uploads/2026/11/village-hall.jpg,village-hall.jpg",
        "https://BELONGING.test:443/wp-content/uploads/2026/11/village-hall.jpg?x=1,village-hall.jpg",
        "//belonging.test/wp-content/uploads/2026/11/village-hall.jpg,village-hall.jpg",
        "/wp-content/uploads/2026/11/village-hall.jpg,village-hall.jpg",
        "https://old.example.net/blog/wp-content/uploads/2026/11/village-hall.jpg,village-hall.jpg",
        "https://belonging.files.wordpress.com/2026/11/village-hall.jpg,village-hall.jpg",
        "https://belonging.files.wordpress.com/2026/11/village-hall.jpg?w=640&h=427,village-hall-768x512.jpg",
        "https://i0.wp.com/belonging.test/wp-content/uploads/2026/11/village-hall.jpg?ssl=1,village-hall.jpg",
        "https://i2.wp.com/belonging.files.wordpress.com/2026/11/village-hall.jpg?resize=300%2C200,village-hall-300x200.jpg",
        "/wp-content/uploads/2026/11/village-hall-300x200.jpg,village-hall-300x200.jpg",
    })
    void aPictureOfOursIsFoundUnderAnyOfItsAddresses(String src, String file) {
        assertThat(image(src).attr("src")).isEqualTo(UPLOADS + "2026/11/" + file);
        assertThat(image(src).hasAttr("width")).isTrue();
        assertThat(image(src).attr("alt")).isEqualTo("The village hall at dusk");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<figure>IMG</figure> | Siân Archer <CC BY>",
                "<figure>IMG<figcaption>Rain.</figcaption></figure> | Rain. Siân Archer <CC BY>",
                "<figure><a href=\"/x/\">IMG</a><figcaption></figcaption></figure> | Siân Archer <CC BY>",
            })
    void whomAPictureIsByStandsInItsCaption(String html, String caption) {
        Element body = blog.page(html.replace("IMG", "<img src=\"/wp-content/uploads/2026/11/credited.jpg\">"));
        assertThat(body.select("figure > figcaption").eachText()).containsExactly(caption);
        assertThat(body.select("figcaption > small").text()).isEqualTo("Siân Archer <CC BY>");
    }

    @Test
    void aPictureWithinASentenceHasNoPlaceForACredit() {
        assertThat(blog.page("<p>See <img src=\"/wp-content/uploads/2026/11/credited.jpg\"> here.</p>")
                        .text())
                .isEqualTo("See here.");
    }

    @Test
    void aSquareCopyOfAWidePictureOffersNoOthers() {
        Element image = image("/wp-content/uploads/2026/11/village-hall-150x150.jpg");
        assertThat(image.attr("width")).isEqualTo("150");
        assertThat(image.hasAttr("srcset")).isFalse();
    }

    @Test
    void measuresThatTheAuthorChoseStay() {
        Element image = blog.page(
                        "<img src=\"/wp-content/uploads/2026/11/village-hall.jpg\" width=\"600px\" height=\"100%\" alt=\"\" srcset=\"https://e.example/x 1x\">")
                .expectFirst("img");
        assertThat(image.attr("width") + "x" + image.attr("height")).isEqualTo("600x400");
        assertThat(image.attr("alt")).isEmpty();
        assertThat(image.attr("sizes")).isEqualTo("(max-width: 600px) 100vw, 600px");
        assertThat(image.attr("srcset")).doesNotContain("e.example");
    }

    @Test
    void aPictureNobodyKnowsKeepsItsAddress() {
        Element image = image("/wp-content/uploads/2019/02/ein%20Bild,%c3%bc.jpg");
        assertThat(image.attr("src")).isEqualTo(UPLOADS + "2019/02/ein%20Bild%2C%C3%BC.jpg");
        assertThat(image.hasAttr("width")).isFalse();
        assertThat(image.attr("alt")).isEmpty();
    }

    @Test
    void aPictureOnAnotherHostIsALinkWithItsDescription() {
        assertThat(blog.html("<p><img src=\"https://other.example/a/tree.jpg\" alt=\"A tree\"></p>"))
                .isEqualTo("<p><a href=\"https://other.example/a/tree.jpg\">A tree</a></p>");
        assertThat(blog.html("<p><img src=\"https://someone.files.wordpress.com/2020/01/tree.jpg\"></p>"))
                .isEqualTo("<p><a href=\"https://someone.files.wordpress.com/2020/01/tree.jpg\">tree.jpg</a></p>");
        assertThat(blog.html("<p><a href=\"https://a.example/\"><img src=\"//other.example/tree.jpg\"></a></p>"))
                .isEqualTo("<p><a href=\"https://a.example/\">tree.jpg</a></p>");
        assertThat(blog.html("<p>x<img src=\"https://count.example/p.gif\" width=1 height=1></p>"))
                .isEqualTo("<p>x</p>");
        assertThat(blog.html("<p>x <img class=\"emoji\" alt=\"🙂\" src=\"https://s.w.org/x.svg\"></p>"))
                .isEqualTo("<p>x 🙂</p>");
    }

    @ParameterizedTest
    @CsvSource({
        "http://belonging.test/2020/01/02/old-slug/#part,/2020/01/02/new-slug/#part",
        "/2020/01/02/old-slug/,/2020/01/02/new-slug/",
        "http://belonging.test/?p=14,/2026/11/05/every-block/",
        "https://old.example.net/blog/?p=14,/2026/11/05/every-block/",
        "https://old.example.net/blog,/",
        "/never/heard/of/?x=1#y,/never/heard/of/?x=1#y",
        "http://belonging.test,/",
        "http://belonging.test/wp-content/uploads/2026/11/a.pdf?ver=2,/wp-content/uploads/2026/11/a.pdf",
        "about,/about",
        "../about/,/about/",
        "http://belonging.test//evil.example/,/evil.example/",
    })
    void linksWithinTheBlogLeadToWhereThingsAreToday(String href, String path) {
        assertThat(blog.page("<a href=\"" + href + "\">x</a>").expectFirst("a").attr("href"))
                .isEqualTo(SafeHtml.HOME + path);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/?a=1&b=2,https://example.org/?a=1&b=2",
        "//example.org/x,https://example.org/x",
        "www.example.org,https://www.example.org",
        "https://old.example.net/blogger,https://old.example.net/blogger",
        "https://belonging.test.example/x,https://belonging.test.example/x",
        "https://example.org/a b|c[d],https://example.org/a%20b%7Cc%5Bd%5D",
        "https://example.org/100%,https://example.org/100%25",
        "https://example.org/归属感,https://example.org/归属感",
        "mailto:a@b.example,mailto:a@b.example",
        "tel:+44 20,tel:+44%2020",
        "#note,#note",
    })
    void otherLinksStayAsTheyAre(String href, String served) {
        assertThat(blog.page("<a href=\"" + href + "\">x</a>").expectFirst("a").attr("href"))
                .isEqualTo(served);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "file:///etc/passwd",
                "ftp://x",
                "about:blank",
                "",
                " ",
                "https://",
                "http://a b/",
                "https://user@evil.example/",
                "mailto:"
            })
    void whatIsNoLinkForReadersIsNone(String href) {
        Element link = blog.page("<a href=\"" + href + "\">x</a>").expectFirst("a");
        assertThat(link.hasAttr("href")).isFalse();
        assertThat(link.text()).isEqualTo("x");
    }

    @Test
    void noLinkOpensAWindow() {
        assertThat(blog.html("<a href=\"https://a.example/\" target=\"_blank\" rel=\"noreferrer nofollow\">x</a>"))
                .contains("<a href=\"https://a.example/\" rel=\"nofollow noopener\">x</a>");
        assertThat(blog.html("<a href=\"https://a.example/\">x</a>")).contains("<a href=\"https://a.example/\">x</a>");
        assertThat(blog.html("<a href=\"/about/\" target=\"_blank\" rel=\"noopener\">x</a>"))
                .contains("<a href=\"" + SafeHtml.HOME + "/about/\">x</a>");
    }

    @Test
    void aPlayerOfAnotherHostIsALinkToItsPage() {
        assertThat(
                        blog.html(
                                "<p><iframe width=\"560\" src=\"https://www.youtube.com/embed/dQw4w9WgXcQ?feature=oembed\" title=\"A talk\"></iframe></p>"))
                .isEqualTo(
                        "<figure class=\"embed\"><a href=\"https://www.youtube.com/watch?v=dQw4w9WgXcQ\">A talk – YouTube (youtube.com)</a></figure>");
        assertThat(blog.html("<p>See <iframe src=\"//player.vimeo.com/video/123?h=1\"></iframe></p>"))
                .isEqualTo("<p>See <a href=\"https://vimeo.com/123\" class=\"embed\">Vimeo (vimeo.com)</a></p>");
    }

    @Test
    void anAddressOnALineOfItsOwnStandsByItself() {
        assertThat(blog.html("Watch:\nhttps://vimeo.com/1\nGood?").strip())
                .isEqualTo(
                        "<p>Watch:</p><figure class=\"embed\"><a href=\"https://vimeo.com/1\">Vimeo (vimeo.com)</a></figure><p>Good?</p>");
        assertThat(blog.html("<p>See https://vimeo.com/1</p>")).isEqualTo("<p>See https://vimeo.com/1</p>");
    }
}
