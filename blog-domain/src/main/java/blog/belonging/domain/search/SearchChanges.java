package blog.belonging.domain.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Notes of what has changed, written with the change itself: one that was undone leaves none, one that was kept leaves one. */
public interface SearchChanges {

    void add(Collection<Long> entryIds, Instant at);

    List<SearchChange> since(Instant moment);

    void forgetBefore(Instant moment);
}
