package blog.belonging.domain.writing;

import java.util.List;
import java.util.Optional;

/** What entries said before. */
public interface Revisions {

    long nextId();

    void add(Revision revision);

    Optional<Revision> byId(long id);

    Optional<Revision> latestOf(long entryId);

    /** Without their texts, the latest first. */
    List<RevisionLine> of(long entryId, int limit);
}
