package blog.belonging.domain.identity;

import blog.belonging.domain.shared.Refusal;

/** There is no account of that number. */
public final class NoSuchAccount extends Refusal {

    private static final long serialVersionUID = 1L;

    public NoSuchAccount(long id) {
        super("There is no account " + id);
    }
}
