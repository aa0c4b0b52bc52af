package blog.belonging.domain.identity;

import blog.belonging.domain.shared.Refusal;

/** Not the password of the account, or asked too often. */
public final class WrongPassword extends Refusal {

    private static final long serialVersionUID = 1L;

    WrongPassword() {
        super("That is not the password of this account");
    }
}
