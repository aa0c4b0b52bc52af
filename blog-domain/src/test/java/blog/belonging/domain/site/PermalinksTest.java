package blog.belonging.domain.site;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.shared.Slug;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermalinksTest {

    @Test
    void machinesGetTheNameOfAFileToTheLetter() {
        assertThat(Permalinks.encodedUpload("2026/11/größe & maß.jpg"))
                .isEqualTo("/wp-content/uploads/2026/11/gr%c3%b6%c3%9fe%20%26%20ma%c3%9f.jpg");
        assertThat(Permalinks.encodedUpload("2026/11/village-hall.jpg"))
                .isEqualTo(Permalinks.upload("2026/11/village-hall.jpg"));
    }

    @Test
    void anAddressKnowsWhatItStandsBelow() {
        assertThat(Permalinks.above("/about/team/ann/")).containsExactly("/about/", "/about/team/");
        assertThat(Permalinks.above("/about/")).isEmpty();
        assertThat(Permalinks.above("/")).isEmpty();
    }

    private static final String OLD = "https://www.old.example/blog";

    @ParameterizedTest
    @CsvSource({
        "/2026/01/15/sonder, /2026/01/15/sonder/",
        "/2026/01/15/S%C3%B6nder, /2026/01/15/S%c3%b6nder/",
        "/sönder/, /s%c3%b6nder/",
        "/s%6f%CC%88nder/, /s%c3%b6nder/",
        "//about///us, /about/us/",
        "/100%/, /100%25/",
        "/a+b/, /a%2bb/",
        "/a%2Fb/, /a%2fb/",
        "/~bob_1.0/, /~bob_1.0/",
        "'', /",
        "/, /"
    })
    void anAddressHasOneForm(String given, String normal) {
        assertThat(Permalinks.normalised(given)).isEqualTo(normal);
        assertThat(Permalinks.normalised(normal)).isEqualTo(normal);
    }

    @Test
    void whatPermalinksWritesIsInThatForm() {
        Slug slug = new Slug("zugehörigkeit-归属感-🌱-100%");
        String post = Permalinks.post(LocalDate.of(2026, 7, 1), slug);

        assertThat(Permalinks.normalised(post)).isEqualTo(post);
        assertThat(Permalinks.normalised(Permalinks.page(Permalinks.page("/", slug), slug)))
                .isEqualTo(Permalinks.page(Permalinks.page("/", slug), slug));
    }

    @ParameterizedTest
    @CsvSource({
        "caf%C3%A9, café",
        "caf%65%CC%81, café",
        "a+b, a+b",
        "100%, 100%",
        "%zz, %zz",
        "%4, %4",
        "%F0%9F%8C%B1, 🌱",
        "plain, plain"
    })
    void percentSignsAreDecodedWhereTheyMakeSense(String given, String decoded) {
        assertThat(Permalinks.decoded(given)).isEqualTo(decoded);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.old.example/blog/2026/01/15/sonder/, /2026/01/15/sonder/",
        "http://old.example/blog/2026/01/15/sonder/, /2026/01/15/sonder/",
        "//old.example/blog/about, /about",
        "HTTPS://WWW.Old.Example/Blog/about, /about",
        "https://old.example/blog, /",
        "https://old.example/blog?p=14, /?p=14",
        "https://old.example/blog#top, /#top",
        "https://old.example/blog/about/?x=1#y, /about/?x=1#y",
        "/about/, /about/"
    })
    void whatLivedOnTheOldBlogLivesHere(String url, String here) {
        assertThat(Permalinks.ownAddress(url, OLD)).contains(here);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/blog/about/",
                "https://old.example.evil/blog/",
                "https://old.example/",
                "https://old.example/blogger/about/",
                "https://old.example@evil.example/blog/",
                "//evil.example/",
                "about/",
                "old.example/blog/about/",
                "mailto:bob@old.example",
                "javascript:alert(1)",
                ""
            })
    void whatLivedElsewhereStaysThere(String url) {
        assertThat(Permalinks.ownAddress(url, OLD)).isEmpty();
        assertThat(Permalinks.ownPath(url, OLD)).isEmpty();
    }

    @Test
    void withoutAnOldBlogOnlyARootRelativeAddressIsOurs() {
        assertThat(Permalinks.ownAddress("https://old.example/about/", "")).isEmpty();
        assertThat(Permalinks.ownAddress("/about/", "")).contains("/about/");
    }

    @Test
    void aPathHasNoQueryAndLosesItsFragment() {
        assertThat(Permalinks.ownPath(" https://old.example/blog/S%C3%B6nder#more-3\n", OLD))
                .contains("/S%c3%b6nder/");
        assertThat(Permalinks.ownPath("https://old.example/blog/?p=14", OLD)).isEmpty();
    }

    @Test
    void aBlogThatLivedInAFolderLeavesTheFolderBehind() {
        assertThat(Permalinks.ownAddress("/blog/2026/01/02/x/", "https://old.example/blog"))
                .contains("/2026/01/02/x/");
        assertThat(Permalinks.ownAddress("/blogs/", "https://old.example/blog")).contains("/blogs/");
    }

    @Test
    void aBackslashNeverLeadsToAnotherHost() {
        assertThat(Permalinks.ownAddress("/\\evil.example/", OLD)).isEmpty();
        assertThat(Permalinks.ownAddress("\\\\evil.example/", OLD)).isEmpty();
    }
}
