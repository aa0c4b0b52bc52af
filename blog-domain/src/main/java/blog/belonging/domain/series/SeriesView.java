package blog.belonging.domain.series;

/**
 * A series as readers see it.
 *
 * @param posts that are published
 */
public record SeriesView(long id, String title, String description, String address, int posts) {}
