package blog.belonging.admin.navigation;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Typed;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.navigation.MenuKeeping;
import blog.belonging.domain.navigation.MenuLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All menus, and which of them readers get. */
@Named
@RequestScoped
public class MenuListScreen {

    @Inject
    MenuKeeping menus;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Caller caller;

    private String name = "";
    private String id = "";
    private List<MenuLine> lines = List.of();

    public void load() {
        Actor actor = caller.signedIn();
        if (exchange.isAsked("main")) {
            Typed.number(id).ifPresent(number -> {
                menus.showAsMain(actor, number);
                exchange.goTo(Room.MENUS, "menu-main");
            });
        } else if (exchange.isPost()) {
            create(actor);
        }
        lines = menus.all(actor);
    }

    private void create(Actor actor) {
        String line = Line.of(name);
        if (line.isEmpty()) {
            problems.add("name", "term.no-name");
        } else {
            exchange.goToWith(Room.ONE_MENU, "?id=" + menus.create(actor, line) + "&done=menu-created");
        }
    }

    public List<MenuLine> getLines() {
        return lines;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
