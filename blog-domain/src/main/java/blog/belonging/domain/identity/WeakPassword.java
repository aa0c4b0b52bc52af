package blog.belonging.domain.identity;

import blog.belonging.domain.shared.Refusal;

/** A password that would be guessed, or one that nobody could keep. */
public final class WeakPassword extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why it will not do. */
    public enum Reason {
        TOO_SHORT,
        TOO_LONG,
        TOO_COMMON,
        TOO_PERSONAL
    }

    private final Reason reason;

    WeakPassword(Reason reason) {
        super("This password is "
                + reason.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
