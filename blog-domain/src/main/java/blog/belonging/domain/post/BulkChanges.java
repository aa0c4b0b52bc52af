package blog.belonging.domain.post;

import java.util.Optional;

/** What can be taken back. */
public interface BulkChanges {

    long nextId();

    void add(BulkChange change);

    Optional<BulkChange> byId(long id);

    void remove(BulkChange change);
}
