package blog.belonging.domain.page;

import blog.belonging.domain.shared.NotThere;

/** There is no page of that number. */
public final class NoSuchPage extends NotThere {

    private static final long serialVersionUID = 1L;

    NoSuchPage(long id) {
        super("There is no page " + id);
    }
}
