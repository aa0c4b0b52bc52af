package blog.belonging.domain.author;

import blog.belonging.domain.shared.Refusal;

/** There is no picture of that number in the media library. */
public final class NotAPicture extends Refusal {

    private static final long serialVersionUID = 1L;

    NotAPicture(long id) {
        super("There is no picture " + id);
    }
}
