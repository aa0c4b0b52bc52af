package blog.belonging.domain.search;

import blog.belonging.domain.post.Byline;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An entry that was found.
 *
 * @param title empty if it has none
 * @param passage where the words stand; the excerpt if they do not stand in the text
 * @param inComment whether the passage is what a reader said under the entry
 * @param publishedAt empty for a page outside the stream of posts
 */
public record SearchHit(
        long id,
        String address,
        MarkedText title,
        MarkedText passage,
        boolean inComment,
        List<Byline> bylines,
        Optional<Instant> publishedAt) {

    public SearchHit {
        bylines = List.copyOf(bylines);
    }
}
