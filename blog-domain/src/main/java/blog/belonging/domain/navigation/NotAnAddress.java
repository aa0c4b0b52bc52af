package blog.belonging.domain.navigation;

import blog.belonging.domain.shared.Refusal;

/** Neither an address of this blog nor one of the web. */
public final class NotAnAddress extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String text;

    NotAnAddress(String text) {
        super("\"" + text + "\" leads nowhere");
        this.text = text;
    }

    /** Whether it was this that was typed. */
    public boolean isOf(String typed) {
        return text.equals(typed);
    }
}
