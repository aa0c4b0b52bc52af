package blog.belonging.admin.shared;

/**
 * Something to choose from a list.
 *
 * @param value as it is sent
 */
public record Choice(String value, String label, boolean chosen) {}
