package blog.belonging.domain.media;

import java.time.Instant;

/**
 * All that is known of an upload.
 *
 * @param uploader name of the account; empty if it moved in
 * @param present whether its bytes are here
 */
public record MediaDetail(
        MediaCard card,
        long version,
        String description,
        Instant uploadedAt,
        long uploaderId,
        String uploader,
        boolean present) {

    public MediaText text() {
        return new MediaText(card.title(), card.alt(), card.caption(), card.credit(), description);
    }
}
