package blog.belonging.domain.identity;

import blog.belonging.domain.shared.NotThere;

/** There is no account of that number. */
public final class NoSuchAccount extends NotThere {

    private static final long serialVersionUID = 1L;

    public NoSuchAccount(long id) {
        super("There is no account " + id);
    }
}
