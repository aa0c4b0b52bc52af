package blog.belonging.domain.moderation;

import java.util.List;
import java.util.Optional;

/** All decisions, each chained to the one before. There is a way to add and none to change or remove. */
public interface DecisionChain {

    /** @param head digest of the last line; empty if there is none */
    record End(long length, String head) {}

    /** Held until the transaction ends: lines are written one after the other. */
    End held();

    End end();

    void add(Decision decision, End newEnd);

    /** @return in the order in which they were written, those behind that place */
    List<DecisionLine> after(long place, int limit);

    /** @return the latest first, those before that place */
    List<DecisionLine> before(Optional<Long> place, int limit);

    /** @return in the order in which they were written */
    List<DecisionLine> of(long commentId, int limit);

    /** @return of the last line about that comment; 0 if there is none */
    long lastPlaceOf(long commentId);

    /** @return all that were decided with one click */
    List<DecisionLine> inBatch(long batchId, int limit);
}
