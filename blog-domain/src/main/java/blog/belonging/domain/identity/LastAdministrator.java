package blog.belonging.domain.identity;

import blog.belonging.domain.shared.Refusal;

/** Without this one, nobody could make another administrator. */
public final class LastAdministrator extends Refusal {

    private static final long serialVersionUID = 1L;

    LastAdministrator() {
        super("This is the last administrator who can sign in");
    }
}
