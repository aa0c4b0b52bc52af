package blog.belonging.domain.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Letters that wait for a mail server, and for a while those that do not any more. */
public interface Outbox {

    long nextId();

    void add(PostedLetter letter);

    /** Whether there is or was a letter with that key. */
    boolean has(String once);

    /**
     * Those to be tried now, the longest due first, held until the transaction ends. What somebody else holds is left out, so that any
     * number of nodes can ask at the same moment.
     */
    List<PostedLetter> heldDue(Instant now, int most);

    /** Held until the transaction ends. */
    Optional<PostedLetter> held(long id);

    /** Those that wait for another attempt or were given up and can still be of use; held until the transaction ends. */
    List<PostedLetter> heldInTrouble(Instant now);

    /** Empties what was given up and is of no use any more. */
    void emptyUseless(Instant now);

    /** Removes the letter with that key unless it was sent or is with a node. @return whether there was one */
    boolean removeUnsent(String once);

    /** Removes what was sent or given up before that. */
    void removeSettledBefore(Instant moment);
}
