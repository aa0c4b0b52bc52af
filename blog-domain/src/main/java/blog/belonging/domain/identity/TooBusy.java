package blog.belonging.domain.identity;

import blog.belonging.domain.shared.Refusal;

/** So many passwords are being checked that this one would have to wait long, and readers with it. */
public final class TooBusy extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooBusy() {
        super("Too many passwords are being checked at the moment");
    }
}
