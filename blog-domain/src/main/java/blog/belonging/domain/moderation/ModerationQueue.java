package blog.belonging.domain.moderation;

import blog.belonging.domain.comment.Comment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Comments for those who decide about them: by key, so that a hundred thousand that wait are leafed through as fast as ten. */
public interface ModerationQueue {

    /** What comes first. */
    enum Order {
        OLDEST,
        NEWEST,
        RISKIEST
    }

    /**
     * What is looked for. Whatever is empty does not matter.
     *
     * @param status empty for any but what was taken down
     * @param reported only those that readers have something against
     * @param escalated only those that the safeguarding lead has to look at
     * @param words in name, e-mail address or text, in letters of any size
     */
    record Question(
            Optional<Comment.Status> status,
            boolean reported,
            boolean escalated,
            Optional<Long> entryId,
            String words,
            Order order) {}

    /** Where a page ended. */
    record Place(int risk, Instant createdAt, long id) {}

    /** How many there are. */
    record Counts(Map<Comment.Status, Integer> byStatus, int reported, int escalated) {

        public int of(Comment.Status status) {
            return byStatus.getOrDefault(status, 0);
        }
    }

    List<QueueLine> page(Question question, Optional<Place> after, int size);

    Counts counts();

    Optional<QueueLine> one(long id);

    /** @return what was said before from the same e-mail address, the latest first */
    List<QueueLine> ofSamePerson(QueueLine comment, int limit);
}
