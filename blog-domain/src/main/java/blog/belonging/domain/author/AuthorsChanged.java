package blog.belonging.domain.author;

/**
 * Readers may see something else of authors. Fired within the transaction that changes them.
 *
 * @param bylines whether other names stand over posts; otherwise somebody is only called or described differently
 */
public record AuthorsChanged(boolean bylines) {}
