package blog.belonging.domain.series;

import blog.belonging.domain.shared.NotThere;

/** There is no series of that number. */
public final class NoSuchSeries extends NotThere {

    private static final long serialVersionUID = 1L;

    NoSuchSeries(long id) {
        super("There is no series " + id);
    }
}
