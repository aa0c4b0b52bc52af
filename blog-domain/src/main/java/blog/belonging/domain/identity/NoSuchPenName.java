package blog.belonging.domain.identity;

import blog.belonging.domain.shared.Refusal;

/** There is no author of that number to write as. */
public final class NoSuchPenName extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSuchPenName(long authorId) {
        super("There is no author " + authorId);
    }
}
