package blog.belonging.domain.moderation;

import blog.belonging.domain.shared.Refusal;

/** What was sealed was changed since, or the key is another one. */
public class CannotBeOpened extends Refusal {

    private static final long serialVersionUID = 1L;

    public CannotBeOpened(Throwable cause) {
        super("What was sealed cannot be opened: the key is another one, or it was changed", cause);
    }
}
