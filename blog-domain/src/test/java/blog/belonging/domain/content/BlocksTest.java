package blog.belonging.domain.content;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.shared.SafeHtml;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {

    private final OneBlog blog = new OneBlog();

    private static String block(String opening, String inside) {
        return "<!-- wp:" + opening + " -->\n" + inside + "\n<!-- /wp:" + opening.split(" ")[0] + " -->\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- wp:paragraph --><p>one</p><p>two</p>",
                "<p>one</p><!-- /wp:paragraph --><p>two</p><!-- wp:x -->",
                "<!-- wp:group --><div><!-- wp:paragraph --><p>one</p></div><!-- /wp:group --><p>two</p>",
                "<!-- wp:a --><!-- wp:b --><p>one</p><!-- /wp:a --><p>two</p><!-- /wp:b -->",
                "<!-- wp:paragraph {\"broken\": --><p>one</p><!-- /wp:paragraph --><p>two</p>",
                "<!-- wp:group {\"layout\":[[[} --><p>one</p><!-- /wp:group --><p>two</p>",
                "<!-- wp:latest-comments --><p>one</p><p>two</p>",
                "<!-- wp:embed {\"url\":\"https://youtu.be/x\"} --><p>one</p><p>two</p>",
                "<!-- wp:social-links --><p>one</p><p>two</p>",
                "<!-- wp:archives --><p>one</p><!-- wp:paragraph --><p>two</p><!-- /wp:paragraph -->",
                "<!-- wp:someplugin/Card {\"x\":1} --><p>one</p><!-- /wp:someplugin/Card --><p>two</p>",
                "<!-- wp:acme/card --><div>one</div><!-- /wp:acme/card --><!-- wp:acme/empty /--><p>two</p>",
                "<!--wp:paragraph--><p>one</p><!--/wp:paragraph--><!-- wp:x/y/z --><p>two</p>",
            })
    void brokenMarkupLosesNoText(String body) {
        assertThat(blog.page(body).text()).isEqualTo("one two");
    }

    @Test
    void htmlBetweenBlocksIsClassicHtml() {
        assertThat(blog.html("one\n\ntwo\nthree\n\n" + block("paragraph", "<p>four\nfive</p>")))
                .startsWith("<p>one</p>\n<p>two<br>\nthree</p>")
                .contains("<p>four\nfive</p>");
        assertThat(blog.html(block("freeform", "one\n\ntwo"))).startsWith("<p>one</p>\n<p>two</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "search",
                "calendar",
                "rss",
                "latest-comments",
                "loginout",
                "archives",
                "categories",
                "tag-cloud",
                "page-list",
                "navigation",
                "post-title",
                "post-date",
                "site-title",
                "site-logo",
                "comments",
                "template-part",
                "pattern",
                "avatar",
                "query-pagination",
                "read-more",
                "term-description",
                "social-links",
                "gallery",
                "spacer",
                "nextpage",
                "acme/unknown"
            })
    void whatCannotBeShownBeforehandLeavesNoHoleAndNoHarm(String name) {
        Document page = blog.page(
                block("heading", "<h2>Before</h2>") + "<!-- wp:" + name + " /-->" + block("paragraph", "<p>After</p>"));
        page.select(".wp-block-search").remove();
        assertThat(page.text()).isEqualTo("Before After");
        Harmless.assertHarmless(page.body().html());
    }

    @Test
    void searchAndFeedsAreLinks() {
        assertThat(blog.html("<!-- wp:search {\"label\":\"Find\"} /-->"))
                .isEqualTo("<p class=\"wp-block-search\"><a href=\"" + SafeHtml.HOME + "/?s=\">Find</a></p>");
        assertThat(blog.html("<!-- wp:rss {\"feedURL\":\"https://example.org/feed/\"} /-->"))
                .contains("<a href=\"https://example.org/feed/\">example.org/feed/</a>");
    }

    @Test
    void socialLinksAndNavigationAreLists() {
        String social = "<!-- wp:social-links --><ul class=\"wp-block-social-links\"><!-- wp:social-link "
                + "{\"url\":\"https://bsky.app/x\",\"service\":\"bluesky\"} /--><!-- wp:social-link {\"url\":\"a@b.example\",\"service\":\"mail\","
                + "\"label\":\"Write \\u0026 ask\"} /--><!-- wp:social-link {\"service\":\"x\"} /--></ul><!-- /wp:social-links -->";
        assertThat(blog.page(social).select("ul.wp-block-social-links > li > a").eachText())
                .containsExactly("Bluesky", "Write & ask");
        assertThat(blog.page(social).select("a").eachAttr("href"))
                .containsExactly("https://bsky.app/x", "mailto:a@b.example");
        String navigation =
                "<!-- wp:navigation --><!-- wp:navigation-link {\"label\":\"About\",\"url\":\"/about/\"} /-->"
                        + "<!-- wp:navigation-submenu {\"label\":\"More\",\"url\":\"#\"} --><!-- wp:navigation-link {\"label\":\"Team\",\"url\":\"/about/team/\"} /-->"
                        + "<!-- /wp:navigation-submenu --><!-- /wp:navigation -->";
        assertThat(blog.page(navigation).select("ul > li > ul > li > a").eachText())
                .containsExactly("Team");
    }

    @Test
    void listsOfPostsAreMadeAnewWhenPostsChange() {
        assertThat(blog.serves("<!-- wp:latest-posts {\"postsToShow\":2} /-->").dynamic())
                .isTrue();
        assertThat(blog.page("<!-- wp:latest-posts {\"postsToShow\":2} /-->").select("li"))
                .hasSize(2);
        String query =
                "<!-- wp:query {\"query\":{\"perPage\":3,\"postType\":\"post\",\"taxQuery\":null}} --><div class=\"wp-block-query\">"
                        + "<!-- wp:post-template --><!-- wp:post-title /--><!-- /wp:post-template --><!-- wp:query-pagination /--></div><!-- /wp:query -->";
        assertThat(blog.page(query).select("div.wp-block-query > ul > li > a")).hasSize(3);
        assertThat(blog.serves("<p>text</p>").dynamic()).isFalse();
    }

    @Test
    void aGalleryOfTheOldFormStaysAList() {
        assertThat(blog.page(
                                block(
                                        "gallery {\"ids\":[15]}",
                                        "<figure class=\"wp-block-gallery columns-1 is-cropped\"><ul class=\"blocks-gallery-grid\">"
                                                + "<li class=\"blocks-gallery-item\"><figure><img src=\"http://belonging.test/wp-content/uploads/2026/11/village-hall.jpg\" "
                                                + "data-id=\"15\" class=\"wp-image-15\"/><figcaption class=\"blocks-gallery-item__caption\">Hall</figcaption></figure></li></ul></figure>"))
                        .select(
                                "figure.wp-block-gallery > ul.blocks-gallery-grid > li.blocks-gallery-item > figure > figcaption")
                        .text())
                .isEqualTo("Hall");
    }

    @Test
    void aFileIsALinkAndItsPreviewIsNot() {
        Document page = blog.page(
                block(
                        "file {\"id\":3}",
                        "<div class=\"wp-block-file\"><object class=\"wp-block-file__embed\" "
                                + "data=\"http://belonging.test/wp-content/uploads/2026/11/a.pdf\" type=\"application/pdf\" style=\"width:100%;height:600px\" aria-label=\"a\">"
                                + "</object><a id=\"wp-block-file--media-1\" href=\"http://belonging.test/wp-content/uploads/2026/11/a.pdf\">A paper</a>"
                                + "<a href=\"http://belonging.test/wp-content/uploads/2026/11/a.pdf\" class=\"wp-block-file__button\" download>Download</a></div>"));
        assertThat(page.select("a").eachText()).containsExactly("A paper", "Download");
        assertThat(page.select("a[download]").attr("href"))
                .isEqualTo(SafeHtml.HOME + "/wp-content/uploads/2026/11/a.pdf");
    }

    @Test
    void ourOwnSoundAndFilmPlayInThePage() {
        assertThat(
                        blog.html(
                                block(
                                        "audio",
                                        "<figure class=\"wp-block-audio\"><audio controls src=\"/wp-content/uploads/2026/11/a.mp3\" autoplay></audio></figure>")))
                .contains("<audio controls src=\"" + SafeHtml.HOME
                        + "/wp-content/uploads/2026/11/a.mp3\" preload=\"none\"></audio>");
        assertThat(
                        blog.html(
                                block(
                                        "video",
                                        "<figure class=\"wp-block-video\"><video controls poster=\"https://e.example/p.jpg\" "
                                                + "src=\"http://belonging.test/wp-content/uploads/2026/11/a.mp4\"><track src=\"/wp-content/uploads/a.vtt\" kind=\"captions\" srclang=\"en\" label=\"English\"/></video></figure>")))
                .contains("<video controls src=\"" + SafeHtml.HOME
                        + "/wp-content/uploads/2026/11/a.mp4\" preload=\"metadata\">" + "<track src=\"" + SafeHtml.HOME
                        + "/wp-content/uploads/a.vtt\" kind=\"captions\" srclang=\"en\" label=\"English\"></video>");
    }

    @Test
    void anAccordionOpensWithoutAScript() {
        Document page = blog.page(block(
                "accordion",
                "<div class=\"wp-block-accordion\"><!-- wp:accordion-item --><div class=\"wp-block-accordion-item\">"
                        + "<!-- wp:accordion-heading --><h3 class=\"wp-block-accordion-heading\"><button class=\"wp-block-accordion-heading__toggle\">"
                        + "<span class=\"wp-block-accordion-heading__toggle-title\">Why?</span><span class=\"wp-block-accordion-heading__toggle-icon\" aria-hidden=\"true\">+</span>"
                        + "</button></h3><!-- /wp:accordion-heading --><!-- wp:accordion-panel --><div class=\"wp-block-accordion-panel\"><p>Because.</p></div>"
                        + "<!-- /wp:accordion-panel --></div><!-- /wp:accordion-item --></div>"));
        assertThat(page.select("details.wp-block-accordion-item > summary").text())
                .isEqualTo("Why?");
        assertThat(page.select("details > .wp-block-accordion-panel > p").text())
                .isEqualTo("Because.");
    }

    @Test
    void aFormulaIsShownAsItsSource() {
        assertThat(blog.page(
                                "<!-- wp:math {\"latex\":\"E=mc^2\"} --><div><math><mi>E</mi></math></div><!-- /wp:math -->")
                        .select("p.wp-block-math > code")
                        .text())
                .isEqualTo("E=mc^2");
        assertThat(blog.page(
                                "<p>So <math><semantics><mi>x</mi><annotation encoding=\"application/x-tex\">x^2</annotation></semantics></math>.</p>")
                        .text())
                .isEqualTo("So x^2.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "core-embed/youtube {\"url\":\"https://youtu.be/abc\"} | YouTube (youtu.be)",
                "embed {\"url\":\"https://vimeo.com/1\"} | Vimeo (vimeo.com)",
                "embed {\"url\":\"https://open.spotify.com/x\"} | Spotify (open.spotify.com)",
                "embed {\"url\":\"https://www.example.org/a/b?c=d\"} | example.org/a/b?c=d",
            })
    void anEmbedIsALinkThatSaysWhereItLeads(String opening, String text) {
        assertThat(blog.page(
                                block(
                                        opening,
                                        "<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\nx\n</div></figure>"))
                        .select("figure.embed > a")
                        .text())
                .isEqualTo(text);
    }

    @Test
    void aCoverOfTheOldFormKeepsItsPicture() {
        assertThat(blog.page(block(
                                "cover",
                                "<div class=\"wp-block-cover has-background-dim\" style=\"background-image:url(http://belonging.test/wp-content/uploads/2026/11/village-hall.jpg)\">"
                                        + "<p class=\"wp-block-cover-text\">On it</p></div>"))
                        .select("div.wp-block-cover > img.wp-block-cover__image-background")
                        .attr("width"))
                .isEqualTo("1200");
    }
}
