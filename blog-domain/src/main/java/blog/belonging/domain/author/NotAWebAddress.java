package blog.belonging.domain.author;

import blog.belonging.domain.shared.Refusal;

/** Not the address of a page on the web. */
public final class NotAWebAddress extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAWebAddress(String text) {
        super("\"" + text + "\" is no address of a page");
    }
}
