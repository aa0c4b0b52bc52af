package blog.belonging.domain.identity;

/**
 * A name to write under.
 *
 * @param authorId of the author that it is
 */
public record PenName(long authorId, String name) {}
