package blog.belonging.domain.comment;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/** Names that the school wants to be told of. Kept as digests alone: the list gives away nobody, not even to who can read the database. */
public interface WatchedNames {

    /** How many words the longest has; 0 if there is none. */
    int longest();

    int count();

    /** @return those of the digests that are on the list */
    Set<String> among(Collection<String> digests);

    /** @param words how many the name has */
    void add(String digest, int words, Instant at);

    /** @return whether it was there */
    boolean remove(String digest);
}
