package blog.belonging.domain.navigation;

import blog.belonging.domain.site.MenuItem;
import java.util.List;

/** A menu as it is arranged, whether readers can see what is in it or not. */
public record MenuView(long id, long version, String name, boolean main, List<Item> items) {

    public MenuView {
        items = List.copyOf(items);
    }

    /**
     * @param label empty: the title of what it points at
     * @param title of what it points at; empty if that is gone
     * @param address of what it points at; empty if readers cannot see it
     * @param depth 0 at the top
     */
    public record Item(
            long id, String label, MenuItem.Target target, String title, String address, int depth, long parentId) {

        public String shown() {
            return label.isEmpty() ? title : label;
        }

        Item at(int newDepth) {
            return new Item(id, label, target, title, address, newDepth, parentId);
        }
    }
}
