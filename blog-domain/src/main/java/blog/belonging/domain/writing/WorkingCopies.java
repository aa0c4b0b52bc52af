package blog.belonging.domain.writing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people have typed and not saved. */
public interface WorkingCopies {

    long nextId();

    void add(WorkingCopy copy);

    Optional<WorkingCopy> of(long entryId, long accountId);

    /** Names of others who were heard of since. */
    List<String> othersAt(long entryId, long accountId, Instant since);
}
