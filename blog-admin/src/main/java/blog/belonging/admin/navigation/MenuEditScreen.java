package blog.belonging.admin.navigation;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Typed;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.navigation.MenuKeeping;
import blog.belonging.domain.navigation.MenuTarget;
import blog.belonging.domain.navigation.MenuView;
import blog.belonging.domain.navigation.NoLabel;
import blog.belonging.domain.navigation.NotAnAddress;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.site.MenuTree;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Arranges a menu: every button is one step, so that it works by keyboard and without a script. */
@Named
@RequestScoped
public class MenuEditScreen {

    @Inject
    MenuKeeping menus;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Wording wording;

    @Inject
    Caller caller;

    private final MenuItemForm form = new MenuItemForm();
    private String id = "";
    private String version = "";
    private String item = "";
    private String name = "";
    private Optional<MenuView> menu = Optional.empty();
    private List<MenuTarget> targets = List.of();

    /** Things of one kind to choose from. */
    public record Group(String label, List<MenuTarget> targets) {}

    public void load() {
        Actor actor = caller.signedIn();
        actor.require(Permission.RUN_THE_BLOG);
        menu = Typed.number(id).flatMap(number -> menus.one(actor, number));
        if (menu.isEmpty()) {
            exchange.goTo(Room.MENUS, exchange.isPost() || !id.isEmpty() ? "no-term" : "menu-choose");
            return;
        }
        if (exchange.isPost()) {
            act(actor, menu.get());
        } else {
            name = menu.get().name();
        }
        version = String.valueOf(menu.get().version());
        targets = menus.targets(actor);
    }

    private void act(Actor actor, MenuView view) {
        long seen = Typed.version(version);
        long itemId = Typed.version(item);
        try {
            if (exchange.isAsked("add")) {
                add(actor, view, seen);
            } else if (exchange.isAsked("rename")) {
                rename(actor, view, seen);
            } else if (exchange.isAsked("remove")) {
                menus.remove(actor, view.id(), seen);
                exchange.goTo(Room.MENUS, "term-removed");
            } else if (exchange.isAsked("label")) {
                menus.relabel(actor, view.id(), seen, itemId, form.label());
                stay(view);
            } else if (exchange.isAsked("drop")) {
                menus.drop(actor, view.id(), seen, itemId);
                stay(view);
            } else {
                Arrays.stream(MenuTree.Move.values())
                        .filter(move -> exchange.isAsked(move.name().toLowerCase(Locale.ROOT)))
                        .forEach(move -> {
                            menus.move(actor, view.id(), seen, itemId, move);
                            stay(view);
                        });
            }
        } catch (ChangedMeanwhile meanwhile) {
            problems.add("items", "changed-meanwhile");
        } catch (NotAnAddress none) {
            problems.add("address", "menu.no-address");
        } catch (NoLabel none) {
            problems.add(exchange.isAsked("add") ? "label" : "items", "menu.no-label");
        }
        if (!exchange.isAsked("rename")) {
            name = view.name();
        }
    }

    private void add(Actor actor, MenuView view, long seen) {
        Optional<MenuItemForm.Chosen> chosen = form.chosen();
        if (!form.address().isEmpty()) {
            menus.add(actor, view.id(), seen, form.address(), form.label());
        } else if (chosen.isPresent()) {
            menus.add(actor, view.id(), seen, chosen.get().kind(), chosen.get().id(), form.label());
        } else {
            problems.add("thing", "menu.nothing");
            return;
        }
        stay(view);
    }

    private void rename(Actor actor, MenuView view, long seen) {
        String line = Line.of(name);
        if (line.isEmpty()) {
            problems.add("name", "term.no-name");
        } else {
            menus.rename(actor, view.id(), seen, line);
            stay(view);
        }
    }

    private void stay(MenuView view) {
        exchange.goToWith(Room.ONE_MENU, "?id=" + view.id() + "&done=menu");
    }

    public MenuView getMenu() {
        return menu.orElseThrow();
    }

    /** Pages, categories and tags. */
    public List<Group> getGroups() {
        return targets.stream()
                .map(MenuTarget::kind)
                .distinct()
                .map(kind -> new Group(
                        wording.of("menu.kind." + kind),
                        targets.stream().filter(one -> one.kind() == kind).toList()))
                .toList();
    }

    public MenuItemForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
