package blog.belonging.domain.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What happened to an entry elsewhere.
 *
 * @param publishedOn in the zone of the site it comes from
 * @param guid what feeds called it; kept, or every subscriber sees an old post as new
 */
public record History(
        EntryStatus status,
        Optional<Instant> publishedAt,
        Optional<LocalDate> publishedOn,
        Instant modifiedAt,
        String guid) {}
