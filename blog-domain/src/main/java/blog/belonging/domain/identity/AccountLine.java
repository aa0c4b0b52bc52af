package blog.belonging.domain.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * An account as an administrator sees it.
 *
 * @param authorId under which its owner writes; empty until that is needed
 * @param waiting whether its owner has not chosen a password yet
 * @param secondFactor whether a code is wanted besides the password
 */
public record AccountLine(
        long id,
        String email,
        String name,
        Role role,
        boolean disabled,
        boolean waiting,
        Instant createdAt,
        Optional<Instant> signedInAt,
        Optional<Long> authorId,
        boolean secondFactor) {}
