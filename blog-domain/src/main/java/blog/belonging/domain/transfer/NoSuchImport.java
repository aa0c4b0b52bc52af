package blog.belonging.domain.transfer;

import blog.belonging.domain.shared.NotThere;

/** There is no import of that number, or its files are gone. */
public final class NoSuchImport extends NotThere {

    private static final long serialVersionUID = 1L;

    NoSuchImport(long id) {
        super("There is no import " + id);
    }
}
