package blog.belonging.domain.site;

import blog.belonging.domain.shared.SafeHtml;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What every page shows of the blog.
 *
 * @param language BCP 47
 * @param accent empty for the one that the design has of its own
 * @param address where readers find it, without a slash at its end; empty to take that from each request
 * @param footer what stands at the foot of every page; may be empty
 * @param commentWebsites whether commenters are asked for a website
 * @param commentAnswers whether commenters may be told of answers
 * @param changedAt when a reader could last see a difference
 */
public record SiteView(
        String title,
        String tagline,
        String language,
        ZoneId zone,
        int postsPerPage,
        Instant changedAt,
        Optional<Colour> accent,
        Typeface typeface,
        String address,
        SafeHtml footer,
        boolean commentWebsites,
        boolean commentAnswers) {

    public String name() {
        return title;
    }

    /** As it was at any time when it looked like this. */
    public SiteView undated() {
        return with(title, Instant.EPOCH);
    }

    /** A blog without a name still needs something in the title bar. */
    public SiteView orCalled(String name) {
        return title.isEmpty() ? with(name, changedAt) : this;
    }

    private SiteView with(String newTitle, Instant newChangedAt) {
        return new SiteView(
                newTitle,
                tagline,
                language,
                zone,
                postsPerPage,
                newChangedAt,
                accent,
                typeface,
                address,
                footer,
                commentWebsites,
                commentAnswers);
    }
}
