package blog.belonging.domain.navigation;

/**
 * An old address and where it leads.
 *
 * @param target empty if that is no longer there
 * @param entry whether it leads to a post or a page and follows when that moves
 */
public record RedirectLine(long id, String source, String target, boolean entry) {}
