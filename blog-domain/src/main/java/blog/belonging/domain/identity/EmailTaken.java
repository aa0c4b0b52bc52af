package blog.belonging.domain.identity;

import blog.belonging.domain.shared.Refusal;

/** Somebody signs in with that address already. */
public final class EmailTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    EmailTaken(EmailAddress email) {
        super("There is an account for " + email.text() + " already");
    }
}
