package blog.belonging.domain.search;

import java.time.Instant;

/**
 * A note for every index that an entry may look different.
 *
 * @param entryId {@link #ANY} if any entry may
 */
public record SearchChange(long id, long entryId, Instant changedAt) {

    public static final long ANY = 0;
}
