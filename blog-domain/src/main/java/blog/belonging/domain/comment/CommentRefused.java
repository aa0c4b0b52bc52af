package blog.belonging.domain.comment;

import blog.belonging.domain.shared.Refusal;
import java.util.Set;

/** The comment cannot be taken as it is. What was typed is still with whoever typed it. */
public class CommentRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** What stands in the way. */
    public enum Problem {
        NO_NAME,
        NAME_TOO_LONG,
        NO_EMAIL,
        NOT_AN_EMAIL,
        NOT_A_WEBSITE,
        NO_TEXT,
        TEXT_TOO_LONG,
        /** There is no such entry, or nobody may comment on it any more. */
        CLOSED,
        /** What it answers is no longer there. */
        NOTHING_TO_ANSWER,
        TOO_MANY,
        /** The time to change it is over, or somebody has decided about it. */
        TOO_LATE
    }

    private final transient Set<Problem> problems;

    public CommentRefused(Set<Problem> problems) {
        super("A comment cannot be taken: " + problems);
        this.problems = Set.copyOf(problems);
    }

    public CommentRefused(Problem problem) {
        this(Set.of(problem));
    }

    public Set<Problem> problems() {
        return problems;
    }
}
