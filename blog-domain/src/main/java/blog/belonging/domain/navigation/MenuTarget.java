package blog.belonging.domain.navigation;

import blog.belonging.domain.site.MenuItem;

/** Something of the blog that a menu can point at. */
public record MenuTarget(MenuItem.Target kind, long id, String title) {

    /** For a form: kind and number in one word. */
    public String key() {
        return kind + "-" + id;
    }
}
