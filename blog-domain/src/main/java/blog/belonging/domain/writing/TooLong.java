package blog.belonging.domain.writing;

import blog.belonging.domain.shared.Refusal;

/** The text has more characters than an entry can have. */
public final class TooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    /** A text of more characters than any that was ever written here is a mistake or an attack. */
    public static final int LONGEST = 500_000;

    TooLong() {
        super("A text can have " + LONGEST + " characters at most");
    }
}
