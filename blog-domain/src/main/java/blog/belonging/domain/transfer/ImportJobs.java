package blog.belonging.domain.transfer;

import java.util.List;
import java.util.Optional;

/** Imports, past and present. */
public interface ImportJobs {

    long nextId();

    void add(ImportJob job);

    Optional<ImportJob> byId(long id);

    /** Whether the first import from that blog found an empty one here. */
    boolean keptIdsOf(String source);

    /** Those that were cut off or failed: what they began is not all here. One that runs is among them. */
    List<ImportJob> unfinished();
}
