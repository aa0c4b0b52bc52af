package blog.belonging.domain.transfer;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A {@code wp:comment}. {@code approved} and {@code type} as WordPress writes them.
 *
 * @param localDate in the old site's zone
 * @param gmtDate in UTC; empty where the old blog lost it
 */
public record ExportedComment(
        String id,
        String author,
        String email,
        String website,
        String ip,
        Optional<LocalDateTime> localDate,
        Optional<LocalDateTime> gmtDate,
        String content,
        String approved,
        String type,
        String parentId,
        String userId) {}
