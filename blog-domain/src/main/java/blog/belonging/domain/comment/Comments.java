package blog.belonging.domain.comment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All comments, whatever their state: for moderators, never for readers. */
public interface Comments {

    long nextId();

    void add(Comment comment);

    Optional<Comment> byId(long id);

    /** For a change that nobody else may make at the same time. */
    Optional<Comment> held(long id);

    /** How many of that address wait for it to be confirmed. */
    int unconfirmedOf(String email);

    /** Those left before that and never confirmed, held until the transaction ends. */
    List<Comment> heldUnconfirmedBefore(Instant moment, int limit);

    /** For good. */
    void forget(Comment comment);

    List<Comment> under(long entryId);

    /** Whether any other comment, whatever became of it, has the same words. */
    boolean isSaid(String text, long id);

    /** The one with the same words that this address left under the entry since then: the same form, sent again. */
    Optional<Comment> repeated(long entryId, String email, String text, Instant since);

    /** Whether a comment of both name and e-mail address is shown somewhere, as WordPress asks. */
    boolean isKnown(String name, String email);

    /** @return the entry of each of those that there are */
    Map<Long, Long> entriesOf(Collection<Long> ids);

    /** @return the latest of that address that readers see or that wait */
    List<Long> shownOf(String email, int limit);

    List<Comment> answersTo(long id);

    /** For good. */
    void remove(Comment comment);
}
