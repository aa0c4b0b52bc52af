package blog.belonging.domain.shared;

/** What was asked for does not exist, or no longer. */
public abstract class NotThere extends Refusal {

    private static final long serialVersionUID = 1L;

    protected NotThere(String message) {
        super(message);
    }
}
