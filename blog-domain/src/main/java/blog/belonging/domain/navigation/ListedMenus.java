package blog.belonging.domain.navigation;

import blog.belonging.domain.site.MenuItem;
import java.util.List;
import java.util.Optional;

/** Menus and what can be in them, for those who run the blog. */
public interface ListedMenus {

    /** By name. Of several that could be the main one, the one that readers get says so. */
    List<MenuLine> all();

    /** The items in their order, not as a tree. */
    Optional<MenuView> byId(long id);

    /** Published pages, categories and tags to choose from, each kind by title. */
    List<MenuTarget> targets(int ofEach);

    /** What lives there. */
    Optional<MenuTarget> at(String path);

    boolean exists(MenuItem.Target kind, long id);
}
