package blog.belonging.domain.navigation;

import blog.belonging.domain.shared.Refusal;

/** What is not of this blog has no title that could be shown. */
public final class NoLabel extends Refusal {

    private static final long serialVersionUID = 1L;

    NoLabel() {
        super("An address needs words to be shown by");
    }
}
