package blog.belonging.web.shared;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A feed before it is written in one of its formats. Every address is absolute.
 *
 * @param self where this feed is
 * @param page the page that shows the same
 * @param id what Atom calls it: never changes
 */
public record Feed(
        String title,
        String tagline,
        String language,
        String self,
        String page,
        String id,
        Instant updated,
        List<Item> items) {

    public Feed {
        items = List.copyOf(items);
    }

    /**
     * One post or comment.
     *
     * @param guid as subscribers know it; kept, or they see it as new
     * @param summary plain text
     * @param html full text
     * @param discussion where comments are written and read; empty for a comment
     */
    public record Item(
            String title,
            String address,
            String guid,
            List<String> authors,
            Instant published,
            Instant updated,
            List<String> categories,
            String summary,
            String html,
            Optional<Discussion> discussion) {}

    /** Comments of a post. */
    public record Discussion(String address, String feed, int count) {}
}
