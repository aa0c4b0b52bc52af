package blog.belonging.domain.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The audit log, for those who may read it. */
public interface AuditLog {

    /** The latest first, those that fit the question and come after the place. */
    List<AuditLine> page(Question question, Optional<Place> after, int size);

    /** Everything that was ever done, once each, by name. */
    List<String> acts();

    /**
     * What is looked for. Whatever is empty does not matter.
     *
     * @param who a part of a name, in any case
     * @param act one of {@link #acts}
     * @param from the first moment that counts
     * @param until the first moment that does not count any more
     */
    record Question(String who, String act, Optional<Instant> from, Optional<Instant> until) {

        public static final Question ANYTHING = new Question("", "", Optional.empty(), Optional.empty());
    }

    /** Where a page ended: pages are found by key, so that a log of years is read as fast as one of days. */
    record Place(Instant at, long id) {}
}
