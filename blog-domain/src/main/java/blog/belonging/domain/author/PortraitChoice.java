package blog.belonging.domain.author;

/**
 * A picture that can be a portrait.
 *
 * @param path below {@code wp-content/uploads}, of a small copy if there is one
 */
public record PortraitChoice(long mediaId, String title, String path) {}
