package blog.belonging.domain.post;

import blog.belonging.domain.shared.NotThere;

/** There is no post of that number. */
public final class NoSuchPost extends NotThere {

    private static final long serialVersionUID = 1L;

    NoSuchPost(long id) {
        super("There is no post " + id);
    }
}
