package blog.belonging.domain.series;

/** A series as those who write see it. */
public record SeriesLine(
        long id, long version, String title, String slug, String description, String address, int posts) {}
