package blog.belonging.domain.navigation;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Menu;
import blog.belonging.domain.site.MenuItem;
import blog.belonging.domain.site.MenuTree;
import blog.belonging.domain.site.Menus;
import blog.belonging.domain.site.Site;
import blog.belonging.domain.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Arranges the menus. Readers see a change with their next click. */
@ApplicationScoped
@Transactional
public class MenuKeeping {

    /** Of pages, categories and tags to choose from. What is not among them is found by its address. */
    private static final int CHOICES = 200;

    @Inject
    Menus menus;

    @Inject
    ListedMenus listed;

    @Inject
    Sites sites;

    @Inject
    Auditing auditing;

    public List<MenuLine> all(Actor actor) {
        actor.require(Permission.RUN_THE_BLOG);
        return listed.all();
    }

    /** As a tree: each item is followed by what stands below it. */
    public Optional<MenuView> one(Actor actor, long id) {
        actor.require(Permission.RUN_THE_BLOG);
        return listed.byId(id).map(MenuKeeping::asTree);
    }

    private static MenuView asTree(MenuView view) {
        Set<Long> there = view.items().stream().map(MenuView.Item::id).collect(Collectors.toSet());
        Map<Long, List<MenuView.Item>> below = new HashMap<>();
        view.items()
                .forEach(item -> below.computeIfAbsent(
                                there.contains(item.parentId()) ? item.parentId() : 0, k -> new ArrayList<>())
                        .add(item));
        List<MenuView.Item> items = new ArrayList<>();
        grow(0, 0, below, items);
        // What is in a circle is shown at the top, where it comes when anything is arranged.
        below.values().forEach(left -> left.forEach(item -> items.add(item.at(0))));
        return new MenuView(view.id(), view.version(), view.name(), view.main(), items);
    }

    private static void grow(long parent, int depth, Map<Long, List<MenuView.Item>> below, List<MenuView.Item> items) {
        Optional.ofNullable(below.remove(parent)).orElse(List.of()).forEach(item -> {
            items.add(item.at(depth));
            grow(item.id(), depth + 1, below, items);
        });
    }

    public List<MenuTarget> targets(Actor actor) {
        actor.require(Permission.RUN_THE_BLOG);
        return listed.targets(CHOICES);
    }

    /**
     * The first menu is the one that readers get.
     *
     * @return its number
     */
    public long create(Actor actor, String name) {
        actor.require(Permission.RUN_THE_BLOG);
        boolean first = listed.all().isEmpty();
        Menu menu = new Menu(
                menus.nextId(),
                Slug.ofTitleOr(name, "menu").orNumbered(one -> menus.bySlug(one).isPresent()),
                name);
        if (first) {
            menu.beMain(true);
        }
        menus.add(menu);
        note(actor, "menu.created", name, "", "");
        return menu.id();
    }

    /** @throws ChangedMeanwhile if somebody else has changed it since */
    public void rename(Actor actor, long id, long version, String name) {
        Menu menu = forChange(actor, id, version);
        String before = menu.name();
        menu.arrange(name, menu.items());
        note(actor, "menu.changed", name, before, name);
    }

    /** Readers get this one and no other. */
    public void showAsMain(Actor actor, long id) {
        actor.require(Permission.RUN_THE_BLOG);
        Menu menu = menus.held(id).orElseThrow(() -> new NoSuchMenu(id));
        for (MenuLine line : listed.all()) {
            menus.byId(line.id()).ifPresent(one -> one.beMain(one.id() == id));
        }
        note(actor, "menu.main", menu.name(), "", "");
    }

    /** @throws ChangedMeanwhile if somebody else has changed it since */
    public void remove(Actor actor, long id, long version) {
        Menu menu = forChange(actor, id, version);
        menus.remove(menu);
        note(actor, "menu.removed", menu.name(), "", "");
    }

    /**
     * Adds something of the blog at the end of the menu.
     *
     * @param label empty for its title
     * @throws ChangedMeanwhile if somebody else has changed the menu since
     * @throws NotAnAddress if it is not there
     */
    public void add(Actor actor, long id, long version, MenuItem.Target kind, long targetId, String label) {
        if (!listed.exists(kind, targetId)) {
            throw new NotAnAddress(kind + "-" + targetId);
        }
        arrange(actor, id, version, tree -> tree.add(new MenuItem(menus.nextId(), 0, 0, label, kind, targetId, "")));
    }

    /**
     * The same by its address. What lives there on this blog is followed when it moves.
     *
     * @param label may be empty for what has a title
     * @throws NotAnAddress if it leads nowhere
     * @throws NoLabel if it has none and no title
     */
    public void add(Actor actor, long id, long version, String address, String label) {
        actor.require(Permission.RUN_THE_BLOG);
        Site site = sites.get();
        Destination destination = Destination.of(address, List.of(site.address(), site.formerAddress()));
        Optional<MenuTarget> target = destination.path().flatMap(listed::at);
        if (target.isEmpty() && label.isEmpty()) {
            throw new NoLabel();
        }
        MenuItem item = target.map(known -> new MenuItem(menus.nextId(), 0, 0, label, known.kind(), known.id(), ""))
                .orElseGet(() ->
                        new MenuItem(menus.nextId(), 0, 0, label, MenuItem.Target.ADDRESS, 0, destination.text()));
        arrange(actor, id, version, tree -> tree.add(item));
    }

    /** @throws ChangedMeanwhile if somebody else has changed the menu since */
    public void move(Actor actor, long id, long version, long itemId, MenuTree.Move where) {
        arrange(actor, id, version, tree -> tree.move(itemId, where));
    }

    /**
     * @param label empty for the title of what it points at
     * @throws ChangedMeanwhile if somebody else has changed the menu since
     * @throws NoLabel if it has no title
     */
    public void relabel(Actor actor, long id, long version, long itemId, String label) {
        arrange(
                actor,
                id,
                version,
                tree -> tree.change(itemId, item -> {
                    if (label.isEmpty() && item.target() == MenuItem.Target.ADDRESS) {
                        throw new NoLabel();
                    }
                    return item.called(label);
                }));
    }

    /** What stood below it takes its place. */
    public void drop(Actor actor, long id, long version, long itemId) {
        arrange(actor, id, version, tree -> tree.remove(itemId));
    }

    private void arrange(Actor actor, long id, long version, Consumer<MenuTree> change) {
        Menu menu = forChange(actor, id, version);
        MenuTree tree = MenuTree.of(menu.items());
        change.accept(tree);
        menu.arrange(menu.name(), tree.items());
        note(actor, "menu.changed", menu.name(), "", "");
    }

    private Menu forChange(Actor actor, long id, long version) {
        actor.require(Permission.RUN_THE_BLOG);
        Menu menu = menus.held(id).orElseThrow(() -> new NoSuchMenu(id));
        if (menu.version() != version) {
            throw new ChangedMeanwhile(menu.name());
        }
        return menu;
    }

    private void note(Actor actor, String act, String subject, String before, String after) {
        auditing.note(actor.witness(), new AuditEntry.Deed(act, subject, before, after));
    }
}
