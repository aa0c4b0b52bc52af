package blog.belonging.domain.navigation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Colleagues;
import blog.belonging.domain.identity.NotAllowed;
import blog.belonging.domain.identity.Role;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.post.Post;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.shared.PortContract;
import blog.belonging.domain.shared.Slice;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.MenuItem;
import blog.belonging.domain.site.MenuLink;
import blog.belonging.domain.site.MenuTree;
import blog.belonging.domain.site.PublicSite;
import blog.belonging.domain.site.Sites;
import blog.belonging.domain.taxonomy.Categories;
import blog.belonging.domain.taxonomy.Category;
import blog.belonging.domain.taxonomy.Tag;
import blog.belonging.domain.taxonomy.Tags;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of what {@link MenuKeeping} and {@link RedirectKeeping} keep. */
public abstract class NavigationContract extends PortContract {

    private static final Actor ANN = Colleagues.a(Role.ADMINISTRATOR);

    private MenuKeeping menus() {
        return blog.port(MenuKeeping.class);
    }

    private RedirectKeeping redirects() {
        return blog.port(RedirectKeeping.class);
    }

    private long menu(String name) {
        return blog.inOneGo(() -> menus().create(ANN, name));
    }

    private MenuView view(long id) {
        return blog.inOneGo(() -> menus().one(ANN, id)).orElseThrow();
    }

    private void add(long menu, String address, String label) {
        blog.does(() -> menus().add(ANN, menu, view(menu).version(), address, label));
    }

    private void move(long menu, int item, MenuTree.Move where) {
        MenuView view = view(menu);
        blog.does(() ->
                menus().move(ANN, menu, view.version(), view.items().get(item).id(), where));
    }

    private List<MenuLink> shown() {
        return blog.inOneGo(() -> blog.port(PublicSite.class).menu());
    }

    private void addTerms() {
        blog.does(() -> {
            blog.port(Categories.class).add(new Category(1, new Slug("research"), "Research"));
            blog.port(Tags.class).add(new Tag(2, new Slug("c++"), "C++"));
        });
    }

    @Test
    void aMenuIsArrangedStepByStep() {
        addTerms();
        blog.does(() -> {
            blog.port(Sites.class).get().liveAt("https://blog.example");
            APost.called("ferns").into(blog);
        });
        long menu = menu("Main menu");
        add(menu, "https://blog.example/2026/11/20/ferns/", "");
        add(menu, "/category/research", "Studies");
        add(menu, "https://elsewhere.example/", "Elsewhere");
        blog.does(() -> menus().add(ANN, menu, view(menu).version(), MenuItem.Target.TAG, 2, ""));

        move(menu, 3, MenuTree.Move.UP);
        move(menu, 2, MenuTree.Move.IN);
        assertThat(shown())
                .containsExactly(
                        new MenuLink("About ferns", "/2026/11/20/ferns/", List.of()),
                        new MenuLink(
                                "Studies",
                                "/category/research/",
                                List.of(new MenuLink("C++", "/tag/c%2b%2b/", List.of()))),
                        new MenuLink("Elsewhere", "https://elsewhere.example/", List.of()));
        assertThat(view(menu).items())
                .extracting(MenuView.Item::shown, MenuView.Item::depth, MenuView.Item::target)
                .containsExactly(
                        tuple("About ferns", 0, MenuItem.Target.POST),
                        tuple("Studies", 0, MenuItem.Target.CATEGORY),
                        tuple("C++", 1, MenuItem.Target.TAG),
                        tuple("Elsewhere", 0, MenuItem.Target.ADDRESS));

        MenuView before = view(menu);
        blog.does(() -> menus().relabel(
                        ANN, menu, before.version(), before.items().get(1).id(), ""));
        assertThat(shown().get(1).label()).isEqualTo("Research");
        MenuView now = view(menu);
        blog.does(
                () -> menus().drop(ANN, menu, now.version(), now.items().get(1).id()));
        assertThat(shown()).extracting(MenuLink::label).containsExactly("About ferns", "C++", "Elsewhere");
    }

    @Test
    void whatLeadsNowhereIsNotAdded() {
        long menu = menu("Main");
        for (String address : List.of(
                "javascript:alert(1)", "//evil.example/", "\\\\evil.example", "", "evil", "https://a@b.example/")) {
            assertThatThrownBy(() -> add(menu, address, "X")).as(address).isInstanceOf(NotAnAddress.class);
        }
        assertThatThrownBy(() -> add(menu, "/nothing/", "")).isInstanceOf(NoLabel.class);
        assertThatThrownBy(() ->
                        blog.does(() -> menus().add(ANN, menu, view(menu).version(), MenuItem.Target.PAGE, 404, "X")))
                .isInstanceOf(NotAnAddress.class);
        add(menu, "mailto:ann@school.example", "Write to us");
        MenuView view = view(menu);
        assertThatThrownBy(() -> blog.does(() -> menus().relabel(
                                ANN, menu, view.version(), view.items().get(0).id(), "")))
                .isInstanceOf(NoLabel.class);
    }

    @Test
    void readersGetTheMenuThatWasChosen() {
        long first = menu("Menu");
        long second = menu("Menu");
        add(first, "/a/", "A");
        add(second, "/b/", "B");
        assertThat(shown()).extracting(MenuLink::label).containsExactly("A");
        blog.does(() -> menus().showAsMain(ANN, second));
        assertThat(shown()).extracting(MenuLink::label).containsExactly("B");
        assertThat(blog.<List<MenuLine>>inOneGo(() -> menus().all(ANN)))
                .extracting(MenuLine::id, MenuLine::main, MenuLine::items)
                .containsExactly(tuple(second, true, 1), tuple(first, false, 1));
        blog.does(() -> menus().remove(ANN, second, view(second).version()));
        assertThat(shown()).extracting(MenuLink::label).containsExactly("A");
    }

    @Test
    void twoWhoArrangeAMenuDoNotUndoEachOthersWork() {
        long menu = menu("Main");
        long seen = view(menu).version();
        add(menu, "/a/", "A");
        assertThatThrownBy(() -> blog.does(() -> menus().add(ANN, menu, seen, "/b/", "B")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> blog.does(() -> menus().remove(ANN, menu, seen)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(shown()).extracting(MenuLink::label).containsExactly("A");
    }

    private void redirect(String from, String to) {
        blog.does(() -> redirects().create(ANN, from, to));
    }

    private Optional<String> leadsTo(String address) {
        return blog.inOneGo(() -> blog.port(PublicSite.class).redirect(address));
    }

    private Slice<RedirectLine> list(String part) {
        return blog.inOneGo(() -> redirects().page(ANN, part, 1, 10));
    }

    @Test
    void anOldAddressLeadsOn() {
        Post post = blog.inOneGo(() -> APost.called("ferns").into(blog));
        redirect("/old", post.path());
        redirect("/gone/", "https://elsewhere.example/?a=b");
        redirect("/file.html", "/wp-content/uploads/a.pdf");

        assertThat(leadsTo("/old/")).contains(post.path());
        assertThat(leadsTo("/gone/")).contains("https://elsewhere.example/?a=b");
        assertThat(leadsTo("/file.html/")).contains("/wp-content/uploads/a.pdf");
        assertThat(list("").items())
                .extracting(RedirectLine::source, RedirectLine::entry)
                .containsExactly(tuple("/file.html/", false), tuple("/gone/", false), tuple("/old/", true));
        assertThat(list("ELSEWHERE").items()).extracting(RedirectLine::source).containsExactly("/gone/");
        assertThat(list("ferns").total()).isEqualTo(1);

        long id = list("gone").items().get(0).id();
        blog.does(() -> redirects().remove(ANN, id));
        blog.does(() -> redirects().remove(ANN, id));
        assertThat(leadsTo("/gone/")).isEmpty();
    }

    @Test
    void nothingThatReadersFindIsLedAway() {
        addTerms();
        Post post = blog.inOneGo(() -> APost.called("ferns").into(blog));
        blog.does(() -> APost.called("draft").in(EntryStatus.DRAFT).into(blog));
        redirect("/taken/", "/a/");
        for (String source : List.of(
                post.path(),
                "/category/research/",
                "/tag/c++/",
                "/",
                "/archive/",
                "/feed/",
                "/admin/settings",
                "/taken")) {
            assertThatThrownBy(() -> redirect(source, "/elsewhere/")).as(source).isInstanceOf(AddressInUse.class);
        }
        for (String source : List.of("https://elsewhere.example/", "", "old", "//old.example/")) {
            assertThatThrownBy(() -> redirect(source, "/elsewhere/")).as(source).isInstanceOf(NotAnAddress.class);
        }
        for (String target : List.of("javascript:alert(1)", "mailto:a@b.example", "//evil.example/")) {
            assertThatThrownBy(() -> redirect("/x/", target)).as(target).isInstanceOf(NotAnAddress.class);
        }
    }

    @Test
    void nobodyIsLedInACircleOrByManySteps() {
        redirect("/b/", "/c/");
        redirect("/a/", "/b/");
        assertThat(leadsTo("/a/")).contains("/c/");
        assertThatThrownBy(() -> redirect("/c/", "/a/")).isInstanceOf(LeadsInACircle.class);
        assertThatThrownBy(() -> redirect("/d/", "/d/")).isInstanceOf(LeadsInACircle.class);
        redirect("/c/", "/e/");
        assertThat(leadsTo("/a/")).contains("/e/");
        assertThat(leadsTo("/b/")).contains("/e/");
    }

    @Test
    void onlyThoseWhoRunTheBlogLeadReadersAround() {
        long menu = menu("Main");
        for (Role role : List.of(Role.EDITOR, Role.AUTHOR, Role.CONTRIBUTOR, Role.MODERATOR)) {
            Actor other = Colleagues.a(role);
            List<Runnable> all = List.of(
                    () -> menus().all(other),
                    () -> menus().one(other, menu),
                    () -> menus().targets(other),
                    () -> menus().create(other, "X"),
                    () -> menus().rename(other, menu, 1, "X"),
                    () -> menus().showAsMain(other, menu),
                    () -> menus().remove(other, menu, 1),
                    () -> menus().add(other, menu, 1, "/a/", "A"),
                    () -> menus().move(other, menu, 1, 1, MenuTree.Move.UP),
                    () -> menus().relabel(other, menu, 1, 1, "X"),
                    () -> menus().drop(other, menu, 1, 1),
                    () -> redirects().page(other, "", 1, 10),
                    () -> redirects().create(other, "/a/", "/b/"),
                    () -> redirects().remove(other, 1));
            all.forEach(one -> assertThatThrownBy(() -> blog.does(one)).isInstanceOf(NotAllowed.class));
        }
    }
}
