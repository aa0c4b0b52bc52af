package blog.belonging.domain.content;

/**
 * What an author wrote, as it is kept: block markup or classic HTML, with shortcodes.
 *
 * @param entryId id of the post or page, which anchors such as {@code more-14} carry
 * @param body raw {@code post_content}
 * @param footnotes WordPress's {@code footnotes} meta, a JSON array of {@code {id, content}}; empty if there are none
 */
public record Source(long entryId, String body, String footnotes) {}
