package blog.belonging.domain.identity;

import blog.belonging.domain.shared.Refusal;

/** Not the token that the server's log shows. */
public final class WrongToken extends Refusal {

    private static final long serialVersionUID = 1L;

    WrongToken() {
        super("This is not the token that the log of the server shows");
    }
}
