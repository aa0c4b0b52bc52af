package blog.belonging.domain.comment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who wants to be told of answers. */
public interface AnswerSubscriptions {

    long nextId();

    void add(AnswerSubscription subscription);

    Optional<AnswerSubscription> byId(long id);

    List<AnswerSubscription> under(long entryId);

    /** How many of that address were asked and have not said yes. */
    int unanswered(String email);

    void remove(AnswerSubscription subscription);

    /** Removes those that never said yes and were wanted before that, and those who say nothing under the entry any more. */
    void removeStale(Instant moment);
}
