package blog.belonging.domain.media;

import blog.belonging.domain.shared.Refusal;

/** A name that an upload must not have. */
public class NotAMediaPath extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotAMediaPath(String path, String why) {
        super("\"" + path + "\" cannot be the name of an upload: " + why + ".");
    }
}
