package blog.belonging.domain.post;

import java.time.Instant;

/** That somebody saved an entry. */
public record RevisionLine(long id, Instant at, String who) {}
