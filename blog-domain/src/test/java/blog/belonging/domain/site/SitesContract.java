package blog.belonging.domain.site;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.content.ContentPipeline;
import blog.belonging.domain.content.Draft;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.History;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.page.Pages;
import blog.belonging.domain.page.StaticPage;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.shared.PortContract;
import blog.belonging.domain.shared.SafeHtml;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.MenuItem.Target;
import blog.belonging.domain.taxonomy.Categories;
import blog.belonging.domain.taxonomy.Category;
import blog.belonging.domain.taxonomy.Tag;
import blog.belonging.domain.taxonomy.Tags;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of {@link Sites}, {@link Redirects}, {@link Menus} and {@link PublicSite}. */
public abstract class SitesContract extends PortContract {

    private PublicSite site() {
        return blog.port(PublicSite.class);
    }

    private Optional<String> leadsTo(String address) {
        return blog.inOneGo(() -> site().redirect(address));
    }

    @Test
    void aNewBlogIsNamelessAndInLondon() {
        assertThat(blog.inOneGo(() -> site().view()))
                .isEqualTo(new SiteView(
                        "",
                        "",
                        "en-GB",
                        ZoneId.of("Europe/London"),
                        10,
                        Instant.EPOCH,
                        Optional.empty(),
                        Typeface.EDITORIAL,
                        "",
                        SafeHtml.NOTHING,
                        true,
                        false));
    }

    @Test
    void theSiteIsKept() {
        Instant now = Instant.parse("2026-11-23T12:00:00Z");
        blog.does(() -> {
            Site site = blog.port(Sites.class).get();
            site.rename("The Belonging Collective", "归属感");
            site.settle(Locale.forLanguageTag("cy-GB"), ZoneId.of("America/New_York"));
            site.movedFrom("https://old.example");
            site.liveAt("https://blog.example.org");
            site.dress(Optional.of(new Colour("#8F3F22")), Typeface.PLAIN);
            site.changed(now);
        });

        assertThat(blog.inOneGo(() -> site().view()))
                .isEqualTo(new SiteView(
                        "The Belonging Collective",
                        "归属感",
                        "cy-GB",
                        ZoneId.of("America/New_York"),
                        10,
                        now,
                        Optional.of(new Colour("#8f3f22")),
                        Typeface.PLAIN,
                        "https://blog.example.org",
                        SafeHtml.NOTHING,
                        true,
                        false));
        Site site = blog.inOneGo(() -> blog.port(Sites.class).get());
        assertThat(site.generation()).isEqualTo(1);
        assertThat(site.formerAddress()).isEqualTo("https://old.example");
        assertThat(site.language()).isEqualTo(Locale.forLanguageTag("cy-GB"));
    }

    @Test
    void anOldAddressFollowsItsEntryAndLeadsToNothingThatIsNotPublished() {
        blog.does(() -> {
            Redirects redirects = blog.port(Redirects.class);
            redirects.add(
                    Redirect.toEntry(1, "/old/", APost.called("open").into(blog).id()));
            redirects.add(Redirect.toEntry(
                    2,
                    "/old-draft/",
                    APost.called("d").in(EntryStatus.DRAFT).into(blog).id()));
            redirects.add(Redirect.toEntry(
                    3,
                    "/old-secret/",
                    APost.called("s").seenBy(Visibility.PRIVATE).into(blog).id()));
            redirects.add(Redirect.toEntry(
                    4,
                    "/old-locked/",
                    APost.called("l").seenBy(Visibility.PASSWORD).into(blog).id()));
            redirects.add(Redirect.toAddress(5, "/old-file/", "/wp-content/uploads/a.jpg"));
            redirects.add(Redirect.toEntry(
                    6, "/2026/11/20/self/", APost.called("self").into(blog).id()));
            redirects.add(Redirect.toEntry(7, "/old-lost/", 404));
        });

        assertThat(leadsTo("/old/")).contains("/2026/11/20/open/");
        assertThat(leadsTo("/old-draft/")).isEmpty();
        assertThat(leadsTo("/old-secret/")).isEmpty();
        assertThat(leadsTo("/old-locked/")).contains("/2026/11/20/l/");
        assertThat(leadsTo("/old-file/")).contains("/wp-content/uploads/a.jpg");
        assertThat(leadsTo("/2026/11/20/self/")).isEmpty();
        assertThat(leadsTo("/old-lost/")).isEmpty();
        assertThat(leadsTo("/never/")).isEmpty();
        assertThat(blog.<Set<String>>inOneGo(
                        () -> blog.port(Redirects.class).known(Set.of("/old/", "/never/", "/old-file/"))))
                .containsExactlyInAnyOrder("/old/", "/old-file/");
    }

    private void page(long id, String slug, int order, Visibility visibility) {
        StaticPage page = new StaticPage(id, new Slug(slug), 0);
        page.write(new Draft("About " + slug, new Slug(slug), "", "", "", 0, visibility, "", false, Optional.empty()));
        page.recall(
                new History(EntryStatus.PUBLISHED, Optional.of(Instant.EPOCH), Optional.empty(), Instant.EPOCH, ""));
        page.place(Optional.empty(), "/", order);
        page.render(new ContentPipeline(), blog.port(Surroundings.class));
        blog.port(Pages.class).add(page);
    }

    @Test
    void withoutAMenuThePagesAtTheTopAreShown() {
        blog.does(() -> {
            page(1, "second", 2, Visibility.PUBLIC);
            page(2, "first", 1, Visibility.PUBLIC);
            page(3, "hidden", 0, Visibility.PRIVATE);
            page(4, "below", 0, Visibility.PUBLIC);
            blog.port(Pages.class).byId(4).orElseThrow().place(Optional.of(1L), "/second/", 0);
        });

        assertThat(blog.<List<MenuLink>>inOneGo(() -> site().menu()))
                .containsExactly(
                        new MenuLink("About first", "/first/", List.of()),
                        new MenuLink("About second", "/second/", List.of()));
    }

    @Test
    void aMenuIsATreeOfWhatIsPublished() {
        blog.does(() -> {
            page(1, "team", 0, Visibility.PUBLIC);
            long post = APost.called("open").into(blog).id();
            long draft = APost.called("draft").in(EntryStatus.DRAFT).into(blog).id();
            blog.port(Categories.class).add(new Category(1, new Slug("research"), "Research"));
            blog.port(Tags.class).add(new Tag(2, new Slug("c++"), "C++"));
            Menu menu = new Menu(blog.port(Menus.class).nextId(), new Slug("main"), "Main");
            menu.arrange(
                    "Main",
                    List.of(
                            new MenuItem(10, 0, 0, "", Target.PAGE, 1, ""),
                            new MenuItem(11, 10, 1, "A post", Target.POST, post, ""),
                            new MenuItem(12, 10, 2, "A draft", Target.POST, draft, ""),
                            new MenuItem(13, 0, 3, "", Target.CATEGORY, 1, ""),
                            new MenuItem(14, 13, 4, "", Target.TAG, 2, ""),
                            new MenuItem(15, 0, 5, "Elsewhere", Target.ADDRESS, 0, "https://elsewhere.example/"),
                            new MenuItem(16, 17, 6, "Circle", Target.ADDRESS, 0, "/a/"),
                            new MenuItem(17, 16, 7, "Circle", Target.ADDRESS, 0, "/b/"),
                            new MenuItem(18, 0, 8, "Lost", Target.PAGE, 404, "")));
            blog.port(Menus.class).add(menu);
        });

        assertThat(blog.<List<MenuLink>>inOneGo(() -> site().menu()))
                .containsExactly(
                        new MenuLink(
                                "About team",
                                "/team/",
                                List.of(new MenuLink("A post", "/2026/11/20/open/", List.of()))),
                        new MenuLink(
                                "Research",
                                "/category/research/",
                                List.of(new MenuLink("C++", "/tag/c%2b%2b/", List.of()))),
                        new MenuLink("Elsewhere", "https://elsewhere.example/", List.of()));
        assertThat(blog.inOneGo(() -> blog.port(Menus.class).bySlug(new Slug("main"))))
                .map(Menu::name)
                .contains("Main");
    }

    @Test
    void aLockedPageIsNoSecretInAMenuButAPrivateOneIs() {
        blog.does(() -> {
            page(1, "locked", 0, Visibility.PASSWORD);
            page(2, "personal", 0, Visibility.PRIVATE);
            Menu menu = new Menu(blog.port(Menus.class).nextId(), new Slug("main"), "Main");
            menu.arrange(
                    "Main",
                    List.of(
                            new MenuItem(10, 0, 0, "", Target.PAGE, 1, ""),
                            new MenuItem(11, 0, 1, "", Target.PAGE, 2, "")));
            blog.port(Menus.class).add(menu);
        });

        assertThat(blog.<List<MenuLink>>inOneGo(() -> site().menu()))
                .extracting("label")
                .containsExactly("About locked");
    }

    @Test
    void ofSeveralMenusTheMainOneIsShown() {
        blog.does(() -> {
            for (String slug : List.of("footer", "primary")) {
                Menu menu = new Menu(blog.port(Menus.class).nextId(), new Slug(slug), slug);
                menu.arrange(slug, List.of(new MenuItem(1, 0, 0, slug, Target.ADDRESS, 0, "/" + slug + "/")));
                blog.port(Menus.class).add(menu);
            }
        });

        assertThat(blog.<List<MenuLink>>inOneGo(() -> site().menu()))
                .extracting("label")
                .containsExactly("primary");
    }

    @Test
    void aMenuThatIsArrangedAnewForgetsItsOldItems() {
        blog.does(() -> {
            Menu menu = new Menu(blog.port(Menus.class).nextId(), new Slug("main"), "Main");
            menu.arrange(
                    "Main",
                    List.of(
                            new MenuItem(1, 0, 0, "One", Target.ADDRESS, 0, "/1/"),
                            new MenuItem(2, 0, 1, "Two", Target.ADDRESS, 0, "/2/")));
            blog.port(Menus.class).add(menu);
        });
        blog.does(() -> blog.port(Menus.class)
                .bySlug(new Slug("main"))
                .orElseThrow()
                .arrange("Main", List.of(new MenuItem(2, 0, 0, "Two", Target.ADDRESS, 0, "/2/"))));

        assertThat(blog.<List<MenuLink>>inOneGo(() -> site().menu()))
                .extracting("label")
                .containsExactly("Two");
    }
}
