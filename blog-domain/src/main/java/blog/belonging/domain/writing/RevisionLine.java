package blog.belonging.domain.writing;

import java.time.Instant;

/** That somebody saved an entry. */
public record RevisionLine(long id, Instant at, String who) {}
