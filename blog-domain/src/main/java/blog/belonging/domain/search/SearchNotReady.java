package blog.belonging.domain.search;

import blog.belonging.domain.shared.Refusal;

/** The index is missing or damaged and is being made. It mends itself; asking again a little later is all there is to do. */
public final class SearchNotReady extends Refusal {

    private static final long serialVersionUID = 1L;

    public SearchNotReady(String why) {
        super(why);
    }

    public SearchNotReady(String why, Throwable cause) {
        super(why, cause);
    }
}
