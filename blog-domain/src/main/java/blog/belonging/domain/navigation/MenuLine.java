package blog.belonging.domain.navigation;

/**
 * A menu in the list of menus.
 *
 * @param main whether readers get it
 */
public record MenuLine(long id, String name, boolean main, int items) {}
