package blog.belonging.domain.navigation;

import blog.belonging.domain.shared.NotThere;

/** There is no menu of that number. */
public final class NoSuchMenu extends NotThere {

    private static final long serialVersionUID = 1L;

    NoSuchMenu(long id) {
        super("There is no menu " + id);
    }
}
