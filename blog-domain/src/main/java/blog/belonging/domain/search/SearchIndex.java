package blog.belonging.domain.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The index that this node asks. */
public interface SearchIndex {

    /** Whether this node has to keep it up now: an index that several nodes share is kept by one of them at a time. */
    boolean isOurs();

    /**
     * Up to when it knows what has changed.
     *
     * @return empty if it has to be made anew: missing, begun and not finished, damaged, or made for another language
     */
    Optional<Instant> upTo();

    /** Empties it. Until it is {@link #complete} it answers no questions. */
    void startAnew();

    /** Adds entries, or replaces them. */
    void put(List<SearchableEntry> entries);

    void remove(Collection<Long> ids);

    /** Writes down for good what was put and removed, and after that how far it goes. */
    void complete(Instant upTo);
}
