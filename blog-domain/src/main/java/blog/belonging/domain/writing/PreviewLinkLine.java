package blog.belonging.domain.writing;

import java.time.Instant;

/** A preview link as those see it who may withdraw it. */
public record PreviewLinkLine(long id, String forWhom, String who, Instant madeAt, Instant endsAt) {}
