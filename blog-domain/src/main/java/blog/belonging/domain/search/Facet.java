package blog.belonging.domain.search;

/**
 * A way to narrow results down.
 *
 * @param value what the filter takes: the number of a category, the slug of an author, a year
 * @param count how many results it would leave
 */
public record Facet(String value, String name, int count) {}
