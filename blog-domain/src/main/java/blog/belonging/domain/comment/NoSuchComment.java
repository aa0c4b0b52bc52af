package blog.belonging.domain.comment;

import blog.belonging.domain.shared.NotThere;

/** There is no comment with that number. */
public class NoSuchComment extends NotThere {

    private static final long serialVersionUID = 1L;

    public NoSuchComment(long id) {
        super("There is no comment " + id);
    }
}
