package blog.belonging.domain.moderation;

import java.time.Instant;

/**
 * A comment as it was before somebody took something from it.
 *
 * @param act for which it was kept
 * @param intact whether it is what was sealed then, to the letter
 */
public record Original(
        Instant at,
        Decision.Act act,
        String name,
        String email,
        String website,
        String address,
        String agent,
        Instant createdAt,
        String text,
        String digest,
        boolean intact) {}
