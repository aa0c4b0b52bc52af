package blog.belonging.domain.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The blog says no, and why. Subclasses are named after the fact; the message is for the person who asked. */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected Refusal(String message) {
        super(message);
    }

    protected Refusal(String message, Throwable cause) {
        super(message, cause);
    }

    /** @return the first among what was thrown and its causes: a container wraps what the blog says */
    public static Optional<Refusal> in(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }
}
