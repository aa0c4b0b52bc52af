package blog.belonging.domain.privacy;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What is kept longer than it should be. Comments that are withheld, with the safeguarding lead, or of which there is evidence are none of it, nor is what
 * belongs to them. Each method takes some at a time, passes over what somebody else is changing just now, and says how many there were.
 */
public interface Remnants {

    /** @param end comments that are not younger */
    int eraseSenders(Instant end, int most);

    int eraseEmails(Instant end, int most);

    /** @return spam and trash that was decided about no later, in any order; nothing is removed */
    List<Long> removedComments(Instant end, int most);

    /** Which of these must be kept as they are: taken down for good, with the safeguarding lead, or with evidence. */
    List<Long> onHold(Collection<Long> comments);

    /** What readers had against them. */
    void removeReportsOf(Collection<Long> comments);

    int removeReports(Instant end, int most);

    int eraseAuditAddresses(Instant end, int most);

    /**
     * @param end of those that are answered
     * @param unconfirmed of those that nobody has confirmed
     */
    int removeRequests(Instant end, Instant unconfirmed, int most);
}
