package blog.belonging.domain.identity;

import blog.belonging.domain.shared.Refusal;

/** A one-time link that was used, is too old, or never was. */
public final class TicketSpent extends Refusal {

    private static final long serialVersionUID = 1L;

    TicketSpent() {
        super("This link has been used or is too old");
    }
}
