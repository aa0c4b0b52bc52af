package blog.belonging.domain.identity;

import blog.belonging.domain.shared.Refusal;

/** Not what the app shows now, or used already. */
public final class WrongCode extends Refusal {

    private static final long serialVersionUID = 1L;

    WrongCode() {
        super("That is not the code of this moment");
    }
}
