package blog.belonging.domain.privacy;

import blog.belonging.domain.shared.Refusal;
import java.util.EnumSet;
import java.util.Set;

/** A request or complaint that cannot be taken as it is. */
public final class RequestRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** What stands in the way, in the order of the form. */
    public enum Problem {
        NO_WISH,
        NO_NAME,
        NO_EMAIL,
        NOT_AN_EMAIL,
        NO_CONTACT,
        NO_DAY,
        NOT_YET,
        NO_TEXT,
        TEXT_TOO_LONG,
        TOO_MANY
    }

    private final EnumSet<Problem> problems;

    public RequestRefused(Set<Problem> problems) {
        super("The request cannot be taken: " + problems);
        this.problems = EnumSet.copyOf(problems);
    }

    public Set<Problem> problems() {
        return Set.copyOf(problems);
    }
}
