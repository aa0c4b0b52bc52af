package blog.belonging.domain.mail;

import blog.belonging.domain.shared.Refusal;

/** Something that cannot be sent by mail as it is. */
public final class NotALetter extends Refusal {

    private static final long serialVersionUID = 1L;

    NotALetter(String message) {
        super(message);
    }
}
