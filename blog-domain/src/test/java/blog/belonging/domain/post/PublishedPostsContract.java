package blog.belonging.domain.post;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.author.Author;
import blog.belonging.domain.author.AuthorView;
import blog.belonging.domain.author.Authors;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.LeadPicture;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.media.MediaItem;
import blog.belonging.domain.media.MediaItems;
import blog.belonging.domain.shared.PortContract;
import blog.belonging.domain.shared.Slice;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.PublicSite;
import blog.belonging.domain.taxonomy.Categories;
import blog.belonging.domain.taxonomy.Category;
import blog.belonging.domain.taxonomy.Tag;
import blog.belonging.domain.taxonomy.Tags;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

public abstract class PublishedPostsContract extends PortContract {

    private PublishedPosts published() {
        return blog.port(PublishedPosts.class);
    }

    private void publish(APost... posts) {
        blog.does(() -> {
            for (APost post : posts) {
                post.into(blog);
            }
        });
        arrange();
    }

    private void arrange() {
        blog.does(() -> blog.port(PostLists.class).rebuild());
    }

    private List<String> listed(PostList list) {
        return blog.inOneGo(() -> published().page(list, 1, 100)).orElseThrow().items().stream()
                .map(PostCard::plainTitle)
                .toList();
    }

    @Test
    void theNewestPostStandsFirst() {
        publish(
                APost.called("second").at("2026-11-20T10:00:00Z"),
                APost.called("first").at("2026-11-20T09:00:00Z"),
                APost.called("third").at("2026-11-20T11:00:00Z"),
                APost.called("fourth").at("2026-11-20T11:00:00Z"));

        assertThat(listed(PostList.ALL)).containsExactly("About fourth", "About third", "About second", "About first");
    }

    @Test
    void whatNotEverybodyMayReadIsInNoList() {
        blog.does(() -> {
            blog.port(Authors.class).add(new Author(1, new Slug("ann"), "Ann Lee", false));
            blog.port(Categories.class).add(new Category(2, new Slug("research"), "Research"));
            blog.port(Tags.class).add(new Tag(3, new Slug("ferns"), "Ferns"));
            for (EntryStatus status : EntryStatus.values()) {
                for (Visibility visibility : Visibility.values()) {
                    if (status != EntryStatus.PUBLISHED || visibility != Visibility.PUBLIC) {
                        APost.called(status + "-" + visibility)
                                .in(status)
                                .seenBy(visibility)
                                .by(1L)
                                .filedUnder(2L)
                                .tagged(3L)
                                .sticky()
                                .into(blog);
                    }
                }
            }
        });
        arrange();

        for (PostList list : List.of(
                PostList.ALL,
                PostList.STICKY,
                PostList.by(1),
                PostList.inCategory(2),
                PostList.tagged(3),
                PostList.ofYear(2026),
                PostList.ofMonth(2026, 11),
                PostList.ofDay(LocalDate.of(2026, 11, 20)))) {
            assertThat(listed(list)).as(list.toString()).isEmpty();
            assertThat(blog.inOneGo(() -> published().feed(list, 1, 10))
                            .orElseThrow()
                            .items())
                    .isEmpty();
            assertThat(blog.<Boolean>inOneGo(() -> published().has(list))).isFalse();
        }
        assertThat(blog.<List<PublishedPosts.SitemapLine>>inOneGo(
                        () -> published().sitemap(1, 100)))
                .isEmpty();
        assertThat(guess("")).isEmpty();
    }

    @Test
    void onlyWhatIsPublishedIsFoundAtItsAddressAndALockedPostComesLocked() {
        publish(
                APost.called("open"),
                APost.called("locked").seenBy(Visibility.PASSWORD),
                APost.called("hidden").seenBy(Visibility.PRIVATE),
                APost.called("personal").in(EntryStatus.PRIVATE).seenBy(Visibility.PRIVATE),
                APost.called("draft").in(EntryStatus.DRAFT),
                APost.called("gone").in(EntryStatus.TRASHED));

        assertThat(blog.inOneGo(() -> published().at("/2026/11/20/open/", 1))).hasValueSatisfying(post -> {
            assertThat(post.isLocked()).isFalse();
            assertThat(post.html().html()).contains("Text");
            assertThat(post.publishedAt()).isEqualTo(Instant.parse("2026-11-20T09:00:00Z"));
        });
        assertThat(blog.inOneGo(() -> published().at("/2026/11/20/locked/", 1)))
                .hasValueSatisfying(post -> assertThat(post.isLocked()).isTrue());
        for (String slug : List.of("hidden", "personal", "draft", "gone", "never")) {
            assertThat(blog.inOneGo(() -> published().at("/2026/11/20/" + slug + "/", 1)))
                    .as(slug)
                    .isEmpty();
        }
        assertThat(blog.inOneGo(() -> published().at("", 1))).isEmpty();
        assertThat(blog.<Boolean>inOneGo(() -> trace("/2026/11/20/gone/").withdrawn()))
                .isTrue();
        assertThat(blog.<Boolean>inOneGo(() -> trace("/2026/11/20/open/").withdrawn()))
                .isFalse();
        assertThat(blog.<Boolean>inOneGo(() -> trace("/2026/11/20/never/").withdrawn()))
                .isFalse();
    }

    @Test
    void onlyWhatIsPublishedHasAnAddressByNumber() {
        long open = blog.inOneGo(() -> APost.called("open").into(blog).id());
        long draft = blog.inOneGo(
                () -> APost.called("x").in(EntryStatus.DRAFT).into(blog).id());
        long hidden = blog.inOneGo(
                () -> APost.called("y").seenBy(Visibility.PRIVATE).into(blog).id());

        assertThat(blog.inOneGo(() -> published().addressOf(open))).contains("/2026/11/20/open/");
        assertThat(blog.inOneGo(() -> published().addressOf(draft))).isEmpty();
        assertThat(blog.inOneGo(() -> published().addressOf(hidden))).isEmpty();
        assertThat(blog.inOneGo(() -> published().addressOf(404))).isEmpty();
    }

    @Test
    void aCategoryShowsThePostsOfAllBelowIt() {
        blog.does(() -> {
            Category research = new Category(1, new Slug("research"), "Research");
            Category early = new Category(2, new Slug("early-years"), "Early years");
            Category play = new Category(3, new Slug("play"), "Play");
            early.moveBelow(research);
            play.moveBelow(early);
            for (Category category : List.of(research, early, play, new Category(4, new Slug("other"), "Other"))) {
                blog.port(Categories.class).add(category);
            }
        });
        publish(
                APost.called("a").at("2026-11-01T00:00:00Z").filedUnder(1L),
                APost.called("b").at("2026-11-02T00:00:00Z").filedUnder(2L),
                APost.called("c").at("2026-11-03T00:00:00Z").filedUnder(3L, 1L),
                APost.called("d").at("2026-11-04T00:00:00Z").filedUnder(4L));

        assertThat(listed(PostList.inCategory(1))).containsExactly("About c", "About b", "About a");
        assertThat(listed(PostList.inCategory(2))).containsExactly("About c", "About b");
        assertThat(listed(PostList.inCategory(3))).containsExactly("About c");
        assertThat(listed(PostList.inCategory(404))).isEmpty();
        assertThat(blog.inOneGo(() -> published().page(PostList.inCategory(1), 2, 2)))
                .map(Slice::total)
                .contains(3);
        assertThat(blog.inOneGo(() -> published().counts())).isEqualTo(new PublishedPosts.Counts(4, 4, 0, 0));
    }

    @Test
    void anEmptyBlogHasAHomePageToo() {
        assertThat(blog.inOneGo(() -> published().front(10))).satisfies(front -> {
            assertThat(front.latest()).isEqualTo(new Slice<>(List.of(), 1, 1, 0));
            assertThat(front.sticky()).isEmpty();
        });
    }

    @Test
    void tagsBylinesDatesAndStickyPostsHaveListsOfTheirOwn() {
        blog.does(() -> {
            blog.port(Authors.class).add(new Author(1, new Slug("ann"), "Ann Lee", false));
            blog.port(Authors.class).add(new Author(2, new Slug("bob"), "Bob Fox", true));
            blog.port(Tags.class).add(new Tag(3, new Slug("ferns"), "Ferns"));
        });
        publish(
                APost.called("a").at("2025-12-31T09:00:00Z").by(1L, 2L).tagged(3L),
                APost.called("b").at("2026-01-01T09:00:00Z").by(2L).sticky(),
                APost.called("c").at("2026-01-02T09:00:00Z").by(1L).tagged(3L));

        assertThat(listed(PostList.by(1))).containsExactly("About c", "About a");
        assertThat(listed(PostList.by(2))).containsExactly("About b", "About a");
        assertThat(listed(PostList.tagged(3))).containsExactly("About c", "About a");
        assertThat(listed(PostList.STICKY)).containsExactly("About b");
        assertThat(blog.inOneGo(() -> published().front(2))).satisfies(front -> {
            assertThat(front.latest().items()).extracting(PostCard::plainTitle).containsExactly("About c", "About b");
            assertThat(front.latest().total()).isEqualTo(3);
            assertThat(front.sticky()).extracting(PostCard::plainTitle).containsExactly("About b");
            assertThat(front.sticky().get(0).bylines()).extracting(Byline::name).containsExactly("Bob Fox");
        });
        assertThat(listed(PostList.ofYear(2026))).containsExactly("About c", "About b");
        assertThat(listed(PostList.ofYear(2025))).containsExactly("About a");
        assertThat(listed(PostList.ofMonth(2026, 1))).containsExactly("About c", "About b");
        assertThat(listed(PostList.ofDay(LocalDate.of(2026, 1, 2)))).containsExactly("About c");
    }

    @Test
    void aCardAndAFeedItemNameAuthorsCategoriesAndTags() {
        blog.does(() -> {
            blog.port(Authors.class).add(new Author(1, new Slug("ann"), "Ann Lee", false));
            blog.port(Authors.class).add(new Author(2, new Slug("bob"), "Bob Fox", true));
            blog.port(Categories.class).add(new Category(4, new Slug("归属感"), "归属感"));
            blog.port(Tags.class).add(new Tag(3, new Slug("c++"), "C++"));
        });
        publish(APost.called("sonder")
                .by(2L, 1L)
                .filedUnder(4L)
                .tagged(3L)
                .saying("<p>One</p><!--nextpage--><p>Two</p>"));

        PostCard card = blog.inOneGo(() -> published().page(PostList.ALL, 1, 10))
                .orElseThrow()
                .items()
                .get(0);
        PostFeedItem item = blog.inOneGo(() -> published().feed(PostList.ALL, 1, 10))
                .orElseThrow()
                .items()
                .get(0);

        assertThat(card.address()).isEqualTo("/2026/11/20/sonder/");
        assertThat(card.bylines())
                .containsExactly(new Byline("Bob Fox", "/author/bob/"), new Byline("Ann Lee", "/author/ann/"));
        assertThat(card.categories()).containsExactly(new TermLink("归属感", "/category/%e5%bd%92%e5%b1%9e%e6%84%9f/"));
        assertThat(card.excerpt()).isEqualTo("One");
        assertThat(item.guid()).isEqualTo("guid-sonder");
        assertThat(item.authors()).extracting(AuthorView::name).containsExactly("Bob Fox", "Ann Lee");
        assertThat(item.tags()).containsExactly(new TermLink("C++", "/tag/c%2b%2b/"));
        assertThat(item.html().html()).contains("One").contains("Two").doesNotContain("<!--");
        assertThat(item.commentsOpen()).isTrue();
    }

    @Test
    void aListIsLeafedThroughWithoutLossOrRepetition() {
        blog.does(() -> {
            for (int i = 1; i <= 23; i++) {
                APost.called("post-" + i)
                        .at("2026-11-%02dT09:00:00Z".formatted(i))
                        .into(blog);
            }
        });
        arrange();

        Slice<PostCard> first = page(1);
        Slice<PostCard> second = page(2);
        Slice<PostCard> last = page(3);

        assertThat(first.items()).hasSize(10).first().extracting("plainTitle").isEqualTo("About post-23");
        assertThat(second.items()).hasSize(10).first().extracting("plainTitle").isEqualTo("About post-13");
        assertThat(last.items())
                .extracting("plainTitle")
                .containsExactly("About post-3", "About post-2", "About post-1");
        assertThat(last.pages()).isEqualTo(3);
        assertThat(last.total()).isEqualTo(23);
        for (int number : new int[] {-1, 0, 4, Integer.MAX_VALUE}) {
            assertThat(blog.inOneGo(() -> published().page(PostList.ALL, number, 10)))
                    .isEmpty();
        }
    }

    @Test
    void aFeedLeadsBackToTheFirstPostWithoutLossOrRepetition() {
        blog.does(() -> {
            for (int i = 1; i <= 23; i++) {
                APost.called("post-" + i)
                        .at("2026-11-%02dT09:00:00Z".formatted(i))
                        .into(blog);
            }
        });
        arrange();

        List<String> titles = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> blog.inOneGo(() -> published().feed(PostList.ALL, number, 10))
                        .orElseThrow())
                .flatMap(slice -> slice.items().stream())
                .map(PostFeedItem::title)
                .toList();

        assertThat(titles)
                .isEqualTo(IntStream.rangeClosed(1, 23)
                        .mapToObj(i -> "About post-" + (24 - i))
                        .toList());
        assertThat(blog.inOneGo(() -> published().feed(PostList.ALL, 4, 10))).isEmpty();
        assertThat(blog.inOneGo(() -> published().feed(PostList.ALL, 0, 10))).isEmpty();
    }

    private Slice<PostCard> page(int number) {
        return blog.inOneGo(() -> published().page(PostList.ALL, number, 10)).orElseThrow();
    }

    @Test
    void aPostLeadsToTheOneBeforeAndTheOneAfterAndToWhatIsRelated() {
        blog.does(() -> blog.port(Tags.class).add(new Tag(3, new Slug("ferns"), "Ferns")));
        publish(
                APost.called("first").at("2026-11-01T09:00:00Z").tagged(3L),
                APost.called("hidden").at("2026-11-02T09:00:00Z").tagged(3L).seenBy(Visibility.PRIVATE),
                APost.called("second").at("2026-11-03T09:00:00Z"),
                APost.called("third")
                        .at("2026-11-04T09:00:00Z")
                        .tagged(3L)
                        .saying("<p>" + "word ".repeat(1190) + "<a href=\"/2026/11/03/second/\">before</a></p>"));
        blog.does(() -> blog.port(PostRelating.class).relateAll());

        PostView third = at("/2026/11/04/third/");
        assertThat(third.older()).map(PostLink::address).contains("/2026/11/03/second/");
        assertThat(third.newer()).isEmpty();
        assertThat(third.related())
                .extracting(PostLink::address)
                .containsExactly("/2026/11/03/second/", "/2026/11/01/first/");
        assertThat(third.readingTime()).isEqualTo(new ReadingTime(5));
        PostView second = at("/2026/11/03/second/");
        assertThat(second.older()).map(PostLink::address).contains("/2026/11/01/first/");
        assertThat(second.newer()).map(PostLink::address).contains("/2026/11/04/third/");
        assertThat(second.related()).extracting(PostLink::address).containsExactly("/2026/11/04/third/");
    }

    @Test
    void theArchiveNamesTheLatestPostsAndCountsTheRest() {
        publish(
                APost.called("a").at("2024-03-01T09:00:00Z"),
                APost.called("b").at("2025-03-01T09:00:00Z"),
                APost.called("c").at("2026-03-01T09:00:00Z"),
                APost.called("d").at("2026-03-02T09:00:00Z"),
                APost.called("draft").at("2023-03-02T09:00:00Z").in(EntryStatus.DRAFT));

        List<YearOfPosts> years = blog.inOneGo(() -> published().years(3));
        assertThat(years).extracting(YearOfPosts::year).containsExactly(2026, 2025, 2024);
        assertThat(years.get(0).latest())
                .extracting(PostLink::address)
                .containsExactly("/2026/03/02/d/", "/2026/03/01/c/");
        assertThat(years).extracting(YearOfPosts::isComplete).containsExactly(true, true, false);
        assertThat(years.get(2).posts()).isEqualTo(1);
    }

    private PostView at(String address) {
        return blog.inOneGo(() -> published().at(address, 1)).orElseThrow();
    }

    @Test
    void aPostIsKnownByItsFeaturedImageElseByTheFirstPictureOfItsText() {
        blog.does(() -> {
            for (long id : new long[] {7, 8}) {
                MediaItem picture = new MediaItem(
                        id, "2026/11/" + id + ".jpg", "image/jpeg", 0, Instant.parse("2026-11-01T00:00:00Z"));
                picture.describe("", "Picture " + id, "", "");
                picture.measure(900, 600, List.of());
                blog.port(MediaItems.class).add(picture);
            }
        });
        String text = "<p><img src=\"/wp-content/uploads/2026/11/8.jpg\"></p>";
        publish(
                APost.called("chosen").showing(7).saying(text).at("2026-11-03T09:00:00Z"),
                APost.called("found").saying(text).at("2026-11-02T09:00:00Z"),
                APost.called("both").showing(8).saying(text).at("2026-11-01T10:00:00Z"),
                APost.called("none").at("2026-11-01T09:00:00Z"));

        assertThat(page(1).items())
                .extracting(card -> card.picture().map(LeadPicture::alt).orElse("-"))
                .containsExactly("Picture 7", "Picture 8", "Picture 8", "-");
        // One picture twice on a screen is one too many.
        assertThat(at("/2026/11/01/both/").pictureOverText()).isEmpty();
        assertThat(at("/2026/11/03/chosen/").pictureOverText()).isPresent();
        assertThat(at("/2026/11/02/found/").pictureOverText()).isEmpty();
        assertThat(at("/2026/11/02/found/").picture()).isPresent();
    }

    @Test
    void anEmptyBlogHasOneEmptyPage() {
        assertThat(blog.inOneGo(() -> published().page(PostList.ALL, 1, 10)).orElseThrow())
                .isEqualTo(Slice.of(List.of(), 1, 10, 0));
        assertThat(blog.inOneGo(() -> published().page(PostList.ALL, 2, 10))).isEmpty();
    }

    @Test
    void aPostInPartsIsServedPartByPart() {
        publish(APost.called("long").saying("<p>One</p><!--nextpage--><p>Two</p>"));

        assertThat(blog.inOneGo(() -> published().at("/2026/11/20/long/", 2))).hasValueSatisfying(post -> {
            assertThat(post.html().html()).contains("Two").doesNotContain("One");
            assertThat(post.parts()).isEqualTo(2);
        });
        assertThat(blog.inOneGo(() -> published().at("/2026/11/20/long/", 3))).isEmpty();
        assertThat(blog.inOneGo(() -> published().at("/2026/11/20/long/", 0))).isEmpty();
    }

    @Test
    void aMistypedAddressIsGuessedFromItsBeginning() {
        publish(
                APost.called("belonging-part-one").at("2026-11-01T00:00:00Z"),
                APost.called("belonging-part-two").at("2026-11-02T00:00:00Z"),
                APost.called("belonging-secret").at("2026-11-03T00:00:00Z").in(EntryStatus.DRAFT),
                APost.called("100%-of-us").at("2026-11-04T00:00:00Z"),
                APost.called("a_b").at("2026-11-05T00:00:00Z"),
                APost.called("back\\slash").at("2026-11-06T00:00:00Z"));

        assertThat(guess("belonging")).contains("/2026/11/02/belonging-part-two/");
        assertThat(guess("belonging-part-o")).contains("/2026/11/01/belonging-part-one/");
        assertThat(guess("belonging-s")).isEmpty();
        assertThat(guess("100%")).contains("/2026/11/04/100%25-of-us/");
        assertThat(guess("1%")).isEmpty();
        assertThat(guess("a_")).contains("/2026/11/05/a_b/");
        assertThat(guess("_")).isEmpty();
        assertThat(guess("back\\")).contains("/2026/11/06/back%5cslash/");
        assertThat(guess("' or 1=1 --")).isEmpty();
    }

    @Test
    void aGuessOnADayKeepsToTheDayUnlessTheSlugIsExact() {
        publish(APost.called("belonging-part-one").at("2026-11-01T00:00:00Z"));

        assertThat(blog.<Optional<String>>inOneGo(
                        () -> guess("belonging-part-o", Optional.of(LocalDate.of(2026, 11, 1)))))
                .isPresent();
        assertThat(blog.<Optional<String>>inOneGo(
                        () -> guess("belonging-part-o", Optional.of(LocalDate.of(2019, 1, 1)))))
                .isEmpty();
        assertThat(blog.<Optional<String>>inOneGo(
                        () -> guess("belonging-part-one", Optional.of(LocalDate.of(2019, 1, 1)))))
                .contains("/2026/11/01/belonging-part-one/");
    }

    private Optional<String> guess(String beginning) {
        return blog.inOneGo(() -> guess(beginning, Optional.empty()));
    }

    private Optional<String> guess(String beginning, Optional<LocalDate> day) {
        return blog.port(PublicSite.class)
                .trace("/mistyped/", Optional.of(new PublicSite.Mistyped(beginning, day)))
                .guess();
    }

    private PublicSite.Trace trace(String address) {
        return blog.port(PublicSite.class).trace(address, Optional.empty());
    }

    @Test
    void theSitemapNamesEveryPostOnceOldestFirst() {
        blog.does(() -> {
            for (int i = 1; i <= 5; i++) {
                APost.called("post-" + i).at("2026-11-0" + i + "T09:00:00Z").into(blog);
            }
        });
        arrange();

        assertThat(blog.<List<PublishedPosts.SitemapLine>>inOneGo(
                        () -> published().sitemap(1, 3)))
                .extracting("address")
                .containsExactly("/2026/11/01/post-1/", "/2026/11/02/post-2/", "/2026/11/03/post-3/");
        assertThat(blog.<List<PublishedPosts.SitemapLine>>inOneGo(
                        () -> published().sitemap(2, 3)))
                .extracting("address")
                .containsExactly("/2026/11/04/post-4/", "/2026/11/05/post-5/");
        assertThat(blog.<List<PublishedPosts.SitemapLine>>inOneGo(
                        () -> published().sitemap(3, 3)))
                .isEmpty();
        assertThat(blog.inOneGo(() -> published().sitemap(1, 1)).get(0).modifiedAt())
                .isEqualTo(Instant.parse("2026-11-01T09:00:00Z"));
    }

    @Test
    void listsThatAreMadeAgainForgetWhatWasWithdrawn() {
        publish(APost.called("a"), APost.called("b"));
        blog.does(() -> APost.called("c").into(blog));
        arrange();
        arrange();

        assertThat(listed(PostList.ALL)).containsExactly("About c", "About b", "About a");
        assertThat(blog.inOneGo(() -> published().feed(PostList.ALL, 1, 2))
                        .orElseThrow()
                        .items())
                .extracting("title")
                .containsExactly("About c", "About b");
    }
}
