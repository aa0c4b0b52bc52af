package blog.belonging.domain.series;

/**
 * A post that is or could be in a series.
 *
 * @param title plain text
 */
public record InstalmentLine(long postId, String title, boolean published) {}
