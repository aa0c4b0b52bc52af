package blog.belonging.domain.site;

import java.time.Instant;
import java.time.ZoneId;

/**
 * What every page shows of the blog.
 *
 * @param language BCP 47
 * @param changedAt when a reader could last see a difference
 */
public record SiteView(
        String title, String tagline, String language, ZoneId zone, int postsPerPage, Instant changedAt) {

    /** Never empty: a blog without a name still needs something in the title bar. */
    public String name() {
        return title.isEmpty() ? "A new blog" : title;
    }
}
