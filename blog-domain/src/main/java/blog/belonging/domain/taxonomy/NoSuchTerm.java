package blog.belonging.domain.taxonomy;

import blog.belonging.domain.shared.NotThere;

/** There is no category or tag of that number. */
public final class NoSuchTerm extends NotThere {

    private static final long serialVersionUID = 1L;

    NoSuchTerm(long id) {
        super("There is no category or tag " + id);
    }
}
