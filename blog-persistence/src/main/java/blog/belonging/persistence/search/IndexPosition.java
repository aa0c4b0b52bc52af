package blog.belonging.persistence.search;

import java.time.Instant;
import java.util.Optional;

/** Up to when an index knows what has changed. Kept outside of the index and written after it, so that it never promises too much. */
interface IndexPosition {

    /** Whether this node keeps the index up. */
    boolean isOurs();

    /** @return empty if there is no complete index that was made for that */
    Optional<Instant> read(String madeFor);

    void write(String madeFor, Instant upTo);

    void forget();
}
