package blog.belonging.domain.media;

import blog.belonging.domain.shared.NotThere;

/** There is no upload with that number. */
public class NoSuchMedia extends NotThere {

    private static final long serialVersionUID = 1L;

    NoSuchMedia(long id) {
        super("There is no upload " + id);
    }
}
