package blog.belonging.domain.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Imports that were asked for, for those who work on them. */
public interface ImportTasks {

    long nextId();

    void add(ImportTask task);

    /** Held until the transaction ends. */
    Optional<ImportTask> held(long id);

    /** Those that are not over, the oldest first, held until the transaction ends. */
    List<ImportTask> open();

    /** Whether whoever works on it was heard of since. */
    boolean seenSince(long id, Instant moment);

    /** Somebody works on it. */
    void seen(long id, Instant now);

    void advance(long id, Importing.Progress progress, Instant now);

    /** Those that are over and still have files. */
    List<ImportTask> withFiles();
}
