package blog.belonging.domain.transfer;

import blog.belonging.domain.shared.Slice;
import java.time.Instant;
import java.util.Optional;

/** What was moved in, and what is just moving in, for those who run the blog. */
public interface PastImports {

    /** The latest first. */
    Slice<Line> page(int number, int size);

    Optional<Line> one(long id);

    /** What it did, item by item; empty if it has none yet. */
    String report(long id);

    /**
     * An import.
     *
     * @param name what its file is called; of old ones, the address of the old blog
     * @param who asked for it; empty for the settings of the server
     * @param finishedAt empty until it is over
     * @param refusal why nothing came of it, in words; may be empty
     * @param repeatable whether its files are still here
     */
    record Line(
            long id,
            String name,
            boolean dryRun,
            boolean fetches,
            ImportTask.State state,
            ImportStep step,
            int done,
            int total,
            String who,
            Instant askedAt,
            Optional<Instant> finishedAt,
            String refusal,
            boolean repeatable) {

        public boolean isOver() {
            return state.isOver();
        }
    }
}
