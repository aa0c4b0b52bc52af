package blog.belonging.domain.search;

import java.util.Optional;

/** What is known of indexes that nodes share. */
public interface SharedIndexes {

    /** Nobody else gets it until the transaction ends. */
    Optional<SharedIndex> locked(String name);

    void add(SharedIndex index);
}
