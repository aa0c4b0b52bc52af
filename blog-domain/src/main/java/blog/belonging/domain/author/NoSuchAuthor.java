package blog.belonging.domain.author;

import blog.belonging.domain.shared.NotThere;

/** There is no author of that number. */
public final class NoSuchAuthor extends NotThere {

    private static final long serialVersionUID = 1L;

    NoSuchAuthor(long id) {
        super("There is no author " + id);
    }
}
