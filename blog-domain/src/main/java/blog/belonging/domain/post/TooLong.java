package blog.belonging.domain.post;

import blog.belonging.domain.shared.Refusal;

/** The text has more characters than a post can have. */
public final class TooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    TooLong() {
        super("A post can have " + PostDraft.LONGEST + " characters at most");
    }
}
