package blog.belonging.domain.identity;

import blog.belonging.domain.shared.Refusal;

/** A text that is not like {@code name@example.org}. */
public final class NotAnEmailAddress extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAnEmailAddress() {
        super("Not an e-mail address like name@example.org");
    }
}
