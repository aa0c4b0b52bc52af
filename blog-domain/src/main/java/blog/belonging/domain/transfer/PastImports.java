package blog.belonging.domain.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was moved in, for those who run the blog. */
public interface PastImports {

    /** The latest first. */
    List<Line> latest(int limit);

    /**
     * An import.
     *
     * @param source address of the old blog
     * @param finishedAt empty while it runs, or if it was cut off
     */
    record Line(
            String source,
            ImportJob.State state,
            int done,
            int total,
            Instant startedAt,
            Optional<Instant> finishedAt) {}
}
