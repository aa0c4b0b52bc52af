package blog.belonging.domain.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The browsers that people are signed in with. */
public interface Sessions {

    long nextId();

    void add(Session session);

    Optional<Session> byToken(String tokenHash);

    /** The latest seen first. */
    List<Session> of(long accountId);

    /** Does nothing if the account has no such session. */
    void remove(long accountId, long id);

    /** @return how many there were */
    int removeAll(long accountId);

    /** Those that have ended by themselves, or were not seen since. */
    void removeStale(Instant now, Instant notSeenSince);
}
