package blog.belonging.domain.post;

import blog.belonging.domain.content.EntryStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A post in the list of those who write.
 *
 * @param title plain text, perhaps empty
 * @param bylines names
 * @param address empty unless readers can see it
 */
public record PostLine(
        long id,
        String title,
        EntryStatus status,
        String address,
        Optional<Instant> publishedAt,
        Instant modifiedAt,
        boolean sticky,
        int commentCount,
        List<String> bylines,
        List<String> categories) {}
