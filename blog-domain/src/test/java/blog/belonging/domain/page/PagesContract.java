package blog.belonging.domain.page;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.content.ContentPipeline;
import blog.belonging.domain.content.Draft;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.History;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.shared.PortContract;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.PublicSite;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of {@link Pages} and {@link PublishedPages}. */
public abstract class PagesContract extends PortContract {

    private static final Instant MOMENT = Instant.parse("2026-11-20T09:00:00Z");

    private Pages pages() {
        return blog.port(Pages.class);
    }

    private PublishedPages published() {
        return blog.port(PublishedPages.class);
    }

    private void page(long id, String slug, String body, EntryStatus status, Visibility visibility) {
        blog.does(() -> {
            StaticPage page = new StaticPage(id, new Slug(slug), 0);
            page.write(new Draft(
                    "About " + slug,
                    new Slug(slug),
                    body,
                    "",
                    "",
                    0,
                    visibility,
                    visibility == Visibility.PASSWORD ? "open sesame" : "",
                    true,
                    Optional.empty()));
            page.recall(new History(status, Optional.of(MOMENT), Optional.empty(), MOMENT, "guid"));
            page.render(new ContentPipeline(), blog.port(Surroundings.class));
            pages().add(page);
        });
    }

    private void page(long id, String slug) {
        page(id, slug, "<p>One</p><!--nextpage--><p>Two</p>", EntryStatus.PUBLISHED, Visibility.PUBLIC);
    }

    @Test
    void aPageIsFoundAtItsAddressPartByPart() {
        page(1, "about");
        blog.does(() -> pages().byId(1).orElseThrow().place(Optional.of(9L), "/parent/", 3));

        assertThat(blog.inOneGo(() -> published().at("/parent/about/", 2))).hasValueSatisfying(page -> {
            assertThat(page.id()).isEqualTo(1);
            assertThat(page.html().html()).contains("Two").doesNotContain("One");
            assertThat(page.parts()).isEqualTo(2);
            assertThat(page.plainTitle()).isEqualTo("About about");
            assertThat(page.modifiedAt()).isEqualTo(MOMENT);
        });
        assertThat(blog.inOneGo(() -> published().at("/about/", 1))).isEmpty();
        assertThat(blog.inOneGo(() -> published().at("/parent/about/", 3))).isEmpty();
        assertThat(blog.inOneGo(() -> pages().byId(1)).orElseThrow().parentId()).contains(9L);
    }

    @Test
    void onlyPublishedPagesAreSeenAndALockedOneComesLocked() {
        page(1, "open");
        page(2, "locked", "x", EntryStatus.PUBLISHED, Visibility.PASSWORD);
        page(3, "hidden", "x", EntryStatus.PUBLISHED, Visibility.PRIVATE);
        page(4, "personal", "x", EntryStatus.PRIVATE, Visibility.PRIVATE);
        page(5, "draft", "x", EntryStatus.DRAFT, Visibility.PUBLIC);
        page(6, "gone", "x", EntryStatus.TRASHED, Visibility.PUBLIC);

        assertThat(blog.inOneGo(() -> published().at("/locked/", 1)))
                .hasValueSatisfying(page -> assertThat(page.isLocked()).isTrue());
        for (String slug : List.of("hidden", "personal", "draft", "gone")) {
            assertThat(blog.inOneGo(() -> published().at("/" + slug + "/", 1)))
                    .as(slug)
                    .isEmpty();
        }
        assertThat(blog.<Integer>inOneGo(() -> published().count())).isEqualTo(1);
        assertThat(blog.<List<PublishedPages.SitemapLine>>inOneGo(
                        () -> published().sitemap(1, 10)))
                .containsExactly(new PublishedPages.SitemapLine("/open/", MOMENT, Optional.empty()));
        assertThat(blog.inOneGo(() -> published().addressOf(1))).contains("/open/");
        for (long id = 3; id <= 7; id++) {
            long number = id;
            assertThat(blog.inOneGo(() -> published().addressOf(number))).isEmpty();
        }
        assertThat(blog.<Boolean>inOneGo(() -> blog.port(PublicSite.class)
                        .trace("/gone/", Optional.empty())
                        .withdrawn()))
                .isTrue();
        assertThat(blog.<Boolean>inOneGo(() -> blog.port(PublicSite.class)
                        .trace("/open/", Optional.empty())
                        .withdrawn()))
                .isFalse();
    }

    @Test
    void aPageKnowsThePagesAboveItThatEverybodyMayRead() {
        page(1, "about");
        page(2, "team", "<p>Text</p>", EntryStatus.PUBLISHED, Visibility.PASSWORD);
        page(3, "ann");
        blog.does(() -> {
            pages().byId(2).orElseThrow().place(Optional.of(1L), "/about/", 0);
            pages().byId(3).orElseThrow().place(Optional.of(2L), "/about/team/", 0);
        });

        assertThat(blog.<List<PageLink>>inOneGo(() -> published().above("/about/team/ann/")))
                .extracting(PageLink::address)
                .containsExactly("/about/");
        assertThat(blog.<List<PageLink>>inOneGo(() -> published().above("/about/")))
                .isEmpty();
    }

    @Test
    void theSitemapIsLeafedThroughInOrderOfNumbers() {
        page(3, "c");
        page(1, "a");
        page(2, "b");

        assertThat(blog.<List<PublishedPages.SitemapLine>>inOneGo(
                        () -> published().sitemap(1, 2)))
                .extracting("address")
                .containsExactly("/a/", "/b/");
        assertThat(blog.<List<PublishedPages.SitemapLine>>inOneGo(
                        () -> published().sitemap(2, 2)))
                .extracting("address")
                .containsExactly("/c/");
    }

    @Test
    void pagesThatShowPostsAreRenderedAnewWhenThoseChange() {
        page(1, "plain");
        page(2, "list", "<!-- wp:latest-posts /-->", EntryStatus.PUBLISHED, Visibility.PUBLIC);
        assertThat(blog.<List<StaticPage>>inOneGo(() -> pages().stale(10))).isEmpty();

        blog.does(() -> pages().refreshDynamic());

        assertThat(blog.<List<StaticPage>>inOneGo(() -> pages().stale(10)))
                .extracting("id")
                .containsExactly(2L);
    }
}
