package blog.belonging.domain.site;

import blog.belonging.domain.shared.Refusal;

/** Not a colour like {@code #1f5a55}. */
public final class NotAColour extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotAColour(String text) {
        super("\"" + text + "\" is not a colour like #1f5a55");
    }
}
