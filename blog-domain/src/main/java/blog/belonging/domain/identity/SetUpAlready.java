package blog.belonging.domain.identity;

import blog.belonging.domain.shared.Refusal;

/** There is an account: the blog was set up before. */
public final class SetUpAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    SetUpAlready() {
        super("This blog has been set up already");
    }
}
