package blog.belonging.domain.page;

import blog.belonging.domain.shared.Refusal;

/** The page cannot stand below the one that was chosen. Nothing was kept. */
public final class CannotStandThere extends Refusal {

    private static final long serialVersionUID = 1L;

    /** What stands in its way. */
    public enum Why {
        /** It would stand below itself. */
        BELOW_ITSELF,
        /** No page of that number is there, or it is in the trash. */
        NO_PARENT,
        /** Its address, or that of a page below it, would be too long to be found. */
        TOO_DEEP,
        /** Addresses there mean something else: a category, a search. */
        OUT_OF_REACH
    }

    private final Why why;

    CannotStandThere(Why why) {
        super("The page cannot stand there: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
