package blog.belonging.domain.identity;

import blog.belonging.domain.shared.Refusal;

/** The role of the account does not have the permission. */
public final class NotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAllowed(Permission permission) {
        super("This needs the permission " + permission);
    }

    NotAllowed(String reason) {
        super(reason);
    }
}
