package blog.belonging.domain.page;

/**
 * A published page as another points to it.
 *
 * @param plainTitle empty if the page has none
 */
public record PageLink(String plainTitle, String address) {}
