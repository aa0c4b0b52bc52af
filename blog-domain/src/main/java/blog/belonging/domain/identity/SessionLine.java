package blog.belonging.domain.identity;

import java.time.Instant;

/**
 * A session as its owner sees it.
 *
 * @param current whether it is the one that asks
 */
public record SessionLine(
        long id, Instant createdAt, Instant seenAt, String browser, String address, boolean current) {}
