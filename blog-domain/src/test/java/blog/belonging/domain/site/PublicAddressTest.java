package blog.belonging.domain.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.PublicAddress.Form;
import blog.belonging.domain.site.PublicAddress.ListOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 7);
    private static final String KEY = "0123456789-ABCDEFGHIJ_abcdefghijklmnopqrstu";
    private static final Slug SONDER = new Slug("sonder");
    private static final Slug BELONGING = new Slug("归属感");
    private static final String POST = Permalinks.post(DAY, SONDER);
    private static final String PAGE = Permalinks.page(Permalinks.page(Permalinks.HOME, new Slug("about")), BELONGING);
    private static final List<Slug> PAGE_PATH = List.of(new Slug("about"), BELONGING);

    static Stream<Arguments> everyKind() {
        return Stream.of(
                arguments(Permalinks.HOME, list(new ListOf.All())),
                arguments(Permalinks.category("research/early-years"), list(category("research", "early-years"))),
                arguments(Permalinks.category(BELONGING.toAddress()), list(category("归属感"))),
                arguments(Permalinks.tag(BELONGING), list(new ListOf.Tagged(BELONGING))),
                arguments(Permalinks.author(SONDER), list(new ListOf.By(SONDER))),
                arguments(Permalinks.year(2026), list(new ListOf.OfYear(2026))),
                arguments(Permalinks.month(2026, 3), list(new ListOf.OfMonth(2026, 3))),
                arguments(Permalinks.day(DAY), list(new ListOf.OfDay(DAY))),
                arguments(POST, new PublicAddress.OnePost(DAY, SONDER, 1, 1, Form.HTML)),
                arguments(PAGE, new PublicAddress.OnePage(PAGE_PATH, 1, 1, Form.HTML)),
                arguments(Permalinks.COMMENTS_FEED, new PublicAddress.CommentsFeed(Form.RSS)),
                arguments(Permalinks.COMMENTS_FEED + "atom/", new PublicAddress.CommentsFeed(Form.ATOM)),
                arguments(
                        Permalinks.decideComment("3-14-spam-9-1795", KEY),
                        new PublicAddress.DecideComment("3-14-spam-9-1795", KEY)),
                arguments(Permalinks.confirmComment(14, KEY), new PublicAddress.ConfirmComment(14, KEY)),
                arguments(Permalinks.answersWanted(14, KEY), new PublicAddress.Answers(true, 14, KEY)),
                arguments(Permalinks.answersUnwanted(14, KEY), new PublicAddress.Answers(false, 14, KEY)),
                arguments(Permalinks.upload("2026/11/hall.jpg"), new PublicAddress.Upload("2026/11/hall.jpg")),
                arguments(Permalinks.SITEMAP, new PublicAddress.SiteFile("wp-sitemap.xml")),
                arguments(
                        Permalinks.sitemapPart("posts-post", 2),
                        new PublicAddress.SiteFile("wp-sitemap-posts-post-2.xml")),
                arguments(Permalinks.sitemapPart("users", 1), new PublicAddress.SiteFile("wp-sitemap-users-1.xml")),
                arguments(Permalinks.PRIVACY, notice(PublicAddress.Notice.Of.PRIVACY, "privacy")),
                arguments(Permalinks.ACCESSIBILITY, notice(PublicAddress.Notice.Of.ACCESSIBILITY, "accessibility")),
                arguments(
                        Permalinks.PRIVACY_REQUEST,
                        new PublicAddress.PrivacyForm(PublicAddress.PrivacyForm.Of.REQUEST)),
                arguments(
                        Permalinks.PRIVACY_COMPLAINT,
                        new PublicAddress.PrivacyForm(PublicAddress.PrivacyForm.Of.COMPLAINT)),
                arguments(
                        Permalinks.privacyRequest(7, "k".repeat(43)),
                        new PublicAddress.ConfirmRequest(7, "k".repeat(43))),
                arguments("/robots.txt", new PublicAddress.SiteFile("robots.txt")));
    }

    @ParameterizedTest
    @CsvSource({
        "/search/ferns/, ferns, /search/ferns/, 1, HTML",
        "/search/ferns+and%20moss, ferns and moss, /search/ferns%20and%20moss/, 1, HTML",
        "/search/and/or/page/3/, and/or, /search/and/or/, 3, HTML",
        "/search/%22caf%C3%A9%22/feed/, \"café\", /search/%22caf%c3%a9%22/, 1, RSS",
        "/search/ferns/feed/atom/, ferns, /search/ferns/, 1, ATOM",
        "/search/feed/, feed, /search/feed/, 1, HTML",
        "/search/%zz/, %zz, /search/%25zz/, 1, HTML",
    })
    void wordsMayStandInAnAddress(String asked, String words, String address, int page, Form form) {
        assertThat(PublicAddress.of(asked)).isEqualTo(new PublicAddress.Searching(words, address, page, form));
        assertThat(PublicAddress.of(address)).isEqualTo(new PublicAddress.Searching(words, address, 1, Form.HTML));
    }

    @Test
    void wordsInTheQueryMakeASearchOfTheHomePageAlone() {
        Optional<String> words = Optional.of("ferns");
        assertThat(PublicAddress.of("/", words)).isEqualTo(new PublicAddress.Searching("ferns", "/", 1, Form.HTML));
        assertThat(PublicAddress.of("/page/2/", words))
                .isEqualTo(new PublicAddress.Searching("ferns", "/", 2, Form.HTML));
        assertThat(PublicAddress.of("/feed/atom/", words))
                .isEqualTo(new PublicAddress.Searching("ferns", "/", 1, Form.ATOM));
        for (String other : List.of("/2026/", "/tag/moss/", POST, "/search/", "/robots.txt")) {
            assertThat(PublicAddress.of(other, words)).isEqualTo(PublicAddress.of(other));
        }
        assertThat(PublicAddress.of("/search/")).isInstanceOf(PublicAddress.OnePage.class);
    }

    private static PublicAddress notice(PublicAddress.Notice.Of of, String slug) {
        return new PublicAddress.Notice(of, new PublicAddress.OnePage(List.of(new Slug(slug)), 1, 1, Form.HTML));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/privacy/team/", "/privacy/request/7/", "/privacy/request/x/y/", "/privacy/2/"})
    void whatStandsBelowThePrivacyNoticeIsAPageAsAnywhereElse(String address) {
        assertThat(PublicAddress.of(address)).isInstanceOf(PublicAddress.OnePage.class);
    }

    private static PublicAddress list(ListOf of) {
        return new PublicAddress.PostListing(of, 1, Form.HTML);
    }

    private static ListOf category(String... slugs) {
        return new ListOf.InCategory(Stream.of(slugs).map(Slug::new).toList());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyAddressIsUnderstoodAsWhatItWasWrittenFor(String address, PublicAddress meaning) {
        assertThat(PublicAddress.of(address)).isEqualTo(meaning);
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void anAddressMeansTheSameWithoutItsLastSlash(String address, PublicAddress meaning) {
        if (address.length() > 1 && address.endsWith("/")) {
            assertThat(PublicAddress.of(address.substring(0, address.length() - 1)))
                    .isEqualTo(meaning);
        }
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void everyListHasPagesAndBothFeeds(String address, PublicAddress meaning) {
        if (meaning instanceof PublicAddress.PostListing list) {
            assertThat(PublicAddress.of(Permalinks.numbered(address, 7)))
                    .isEqualTo(new PublicAddress.PostListing(list.of(), 7, Form.HTML));
            assertThat(PublicAddress.of(address + Permalinks.FEED))
                    .isEqualTo(new PublicAddress.PostListing(list.of(), 1, Form.RSS));
            assertThat(PublicAddress.of(address + Permalinks.ATOM))
                    .isEqualTo(new PublicAddress.PostListing(list.of(), 1, Form.ATOM));
        }
    }

    @Test
    void aPostHasPartsPagesOfCommentsAndAFeedOfThem() {
        assertThat(PublicAddress.of(Permalinks.part(POST, 3)))
                .isEqualTo(new PublicAddress.OnePost(DAY, SONDER, 3, 1, Form.HTML));
        assertThat(PublicAddress.of(Permalinks.commentPage(POST, 4)))
                .isEqualTo(new PublicAddress.OnePost(DAY, SONDER, 1, 4, Form.HTML));
        assertThat(PublicAddress.of(Permalinks.commentPage(Permalinks.part(POST, 3), 4)))
                .isEqualTo(new PublicAddress.OnePost(DAY, SONDER, 3, 4, Form.HTML));
        assertThat(PublicAddress.of(POST + Permalinks.FEED))
                .isEqualTo(new PublicAddress.OnePost(DAY, SONDER, 1, 1, Form.RSS));
    }

    @Test
    void aPageHasPartsPagesOfCommentsAndAFeedOfThem() {
        assertThat(PublicAddress.of(Permalinks.part(PAGE, 3)))
                .isEqualTo(new PublicAddress.OnePage(PAGE_PATH, 3, 1, Form.HTML));
        assertThat(PublicAddress.of(Permalinks.commentPage(PAGE, 4)))
                .isEqualTo(new PublicAddress.OnePage(PAGE_PATH, 1, 4, Form.HTML));
        assertThat(PublicAddress.of(PAGE + Permalinks.ATOM))
                .isEqualTo(new PublicAddress.OnePage(PAGE_PATH, 1, 1, Form.ATOM));
    }

    @Test
    void theFirstPageAndTheFirstPartHaveNoNumberInTheirAddress() {
        assertThat(Permalinks.numbered("/tag/x/", 1)).isEqualTo("/tag/x/");
        assertThat(Permalinks.part(POST, 1)).isEqualTo(POST);
        assertThat(Permalinks.comment(POST, 17, 1)).isEqualTo(POST + "#comment-17");
        assertThat(Permalinks.comment(POST, 17, 2)).isEqualTo(POST + "comment-page-2/#comment-17");
    }

    /** WordPress answers all of these with a feed ({@code class-wp-rewrite.php}, {@code $feeds}). */
    @ParameterizedTest
    @CsvSource({
        "/feed/feed/, RSS",
        "/feed/rss/, RSS",
        "/feed/rss2/, RSS",
        "/feed/rdf/, RSS",
        "/feed/atom, ATOM",
        "/rss/, RSS",
        "/rss2, RSS",
        "/rdf/, RSS",
        "/atom/, ATOM"
    })
    void everyNameThatWordPressHasForAFeedIsKnown(String address, Form form) {
        assertThat(PublicAddress.of(address)).isEqualTo(new PublicAddress.PostListing(new ListOf.All(), 1, form));
        assertThat(PublicAddress.of("/category/research" + address))
                .isEqualTo(new PublicAddress.PostListing(category("research"), 1, form));
        assertThat(PublicAddress.of(POST + address.substring(1)))
                .isEqualTo(new PublicAddress.OnePost(DAY, SONDER, 1, 1, form));
    }

    @Test
    void aJsonFeedIsAFeedByItsFullNameAlone() {
        assertThat(PublicAddress.of("/feed/json/"))
                .isEqualTo(new PublicAddress.PostListing(new ListOf.All(), 1, Form.JSON));
        assertThat(PublicAddress.of(Permalinks.feed("/category/research/", Form.JSON)))
                .isEqualTo(new PublicAddress.PostListing(category("research"), 1, Form.JSON));
        assertThat(PublicAddress.of("/comments/feed/json/")).isEqualTo(new PublicAddress.CommentsFeed(Form.JSON));
        assertThat(PublicAddress.of(POST + Permalinks.JSON))
                .isEqualTo(new PublicAddress.OnePost(DAY, SONDER, 1, 1, Form.JSON));
        assertThat(PublicAddress.of("/json/"))
                .isEqualTo(new PublicAddress.OnePage(List.of(new Slug("json")), 1, 1, Form.HTML));
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed", "atom", "rss"})
    void aTagMayBeCalledLikeAFeed(String name) {
        assertThat(PublicAddress.of("/tag/" + name + "/")).isEqualTo(list(new ListOf.Tagged(new Slug(name))));
        assertThat(PublicAddress.of("/category/" + name + "/")).isEqualTo(list(category(name)));
        assertThat(PublicAddress.of("/author/" + name + "/")).isEqualTo(list(new ListOf.By(new Slug(name))));
    }

    @Test
    void aDateIsReadWithOrWithoutLeadingNoughts() {
        assertThat(PublicAddress.of("/2026/3/7/sonder"))
                .isEqualTo(new PublicAddress.OnePost(DAY, SONDER, 1, 1, Form.HTML));
        assertThat(PublicAddress.of("/2026/3/")).isEqualTo(list(new ListOf.OfMonth(2026, 3)));
    }

    @Test
    void percentSignsMayBeInEitherCase() {
        assertThat(PublicAddress.of("/tag/%E5%BD%92%E5%B1%9E%E6%84%9F/")).isEqualTo(list(new ListOf.Tagged(BELONGING)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "about",
                "https://elsewhere.example/",
                "/2026/13/",
                "/2026/02/30/",
                "/2026/02/30/sonder/",
                "/2026/00/01/sonder/",
                "/about/comment-page-0/",
                "/about/comment-page-x/",
                "/about/comment-page-9999999999/",
                "/../etc/passwd",
                "/tag/..",
                "/a%2fb/",
                "/%00/",
                "/tag/%20/",
                "/author/a%3fb/"
            })
    void nonsenseIsNothing(String address) {
        assertThat(PublicAddress.of(address)).isEqualTo(new PublicAddress.Unknown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/page/0/", "/page/9999999999/", "/category/", "/tag/", "/tag/a/b/", "/20260/", "/wp-admin/"})
    void whatLooksLikeNoListMayBeAPage(String address) {
        assertThat(PublicAddress.of(address)).isInstanceOf(PublicAddress.OnePage.class);
    }

    @Test
    void whatIsTooLongOrTooDeepIsNothing() {
        assertThat(PublicAddress.of("/" + "a".repeat(PublicAddress.LONGEST))).isEqualTo(new PublicAddress.Unknown());
        assertThat(PublicAddress.of("/" + "a/".repeat(PublicAddress.DEEPEST)))
                .isInstanceOf(PublicAddress.OnePage.class);
        assertThat(PublicAddress.of("/" + "a/".repeat(PublicAddress.DEEPEST + 1)))
                .isEqualTo(new PublicAddress.Unknown());
        assertThat(PublicAddress.of("/category/" + "a/".repeat(900))).isEqualTo(new PublicAddress.Unknown());
        assertThat(PublicAddress.of("/".repeat(2000))).isEqualTo(list(new ListOf.All()));
    }

    @Test
    void aSitemapHasASmallNumber() {
        assertThat(PublicAddress.of("/wp-sitemap-posts-post-1234567.xml")).isInstanceOf(PublicAddress.OnePage.class);
        assertThat(PublicAddress.of("/sitemap.xml")).isEqualTo(new PublicAddress.SiteFile("sitemap.xml"));
    }
}
