package blog.belonging.domain.identity;

import blog.belonging.domain.shared.Refusal;

/** Whoever asked may not do this: the role of the account does not have the permission, or the thing is somebody else's. */
public final class NotAllowed extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAllowed(Permission permission) {
        super("This needs the permission " + permission);
    }

    public NotAllowed(String reason) {
        super(reason);
    }
}
