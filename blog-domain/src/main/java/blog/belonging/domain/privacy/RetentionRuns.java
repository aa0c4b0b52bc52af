package blog.belonging.domain.privacy;

import blog.belonging.domain.privacy.Retention.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the blog has removed because its time was over. */
public interface RetentionRuns {

    /**
     * How far it is with one kind.
     *
     * @param dueAt when it is looked at next; empty if nobody has looked yet
     * @param ranAt when it was looked at last
     * @param last how many were removed then
     * @param open how many were removed in a run that goes on
     */
    record Run(Kind kind, Optional<Instant> dueAt, Optional<Instant> ranAt, int last, int open, long total) {}

    List<Run> all();

    /** Held until the transaction ends: two nodes take one step after the other. */
    Run held(Kind kind);

    void keep(Run run);

    /** All kinds are looked at as soon as somebody can. */
    void hurry(Instant now);
}
