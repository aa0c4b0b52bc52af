package blog.belonging.domain.shared;

/** The blog says no, and why. Subclasses are named after the fact; the message is for the person who asked. */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected Refusal(String message) {
        super(message);
    }

    protected Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
