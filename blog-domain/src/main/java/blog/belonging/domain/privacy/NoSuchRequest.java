package blog.belonging.domain.privacy;

import blog.belonging.domain.shared.NotThere;

/** There is no request or complaint with that number. */
public final class NoSuchRequest extends NotThere {

    private static final long serialVersionUID = 1L;

    public NoSuchRequest(long id) {
        super("There is no request " + id);
    }
}
