package blog.belonging.domain.author;

import blog.belonging.domain.shared.Refusal;

/** Whose name stands over something, or who writes here, stays. */
public final class StillNamed extends Refusal {

    private static final long serialVersionUID = 1L;

    StillNamed(String name) {
        super(name + " stands over posts, or belongs to an account");
    }
}
