package blog.belonging.web.shared;

import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicAddress;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A feed before it is written in one of its formats. Every address is absolute.
 *
 * @param zone that dates are told in, where the format has one
 * @param paging which of its pages this is
 * @param page the page of the blog that shows the same
 * @param id what Atom calls it: never changes
 */
public record Feed(
        String title,
        String tagline,
        String language,
        ZoneId zone,
        Paging paging,
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
     * @param title plain text; empty if there is none
     * @param guid as subscribers know it; kept, or they see it as new
     * @param summary plain text
     * @param html full text
     * @param discussion where comments are written and read; empty for a comment
     */
    public record Item(
            String title,
            String address,
            String guid,
            List<Author> authors,
            Instant published,
            Instant updated,
            List<String> categories,
            String summary,
            String html,
            Optional<String> picture,
            Optional<Discussion> discussion) {}

    /** @param address of the person: an ORCID iD tells more than a page; empty for a stranger */
    public record Author(String name, Optional<String> address) {}

    /** Comments of a post. {@code feed} is their RSS feed. */
    public record Discussion(String address, String feed, int count) {

        /** The same in another format. */
        public String feed(PublicAddress.Form form) {
            return Permalinks.feed(feed.substring(0, feed.length() - Permalinks.FEED.length()), form);
        }
    }

    /**
     * A feed that is spread over several documents (RFC 5005, 3), the newest items first.
     *
     * @param first address of the first of them
     * @param number of this one, from 1
     */
    public record Paging(String first, int number, int pages) {

        public static Paging alone(String address) {
            return new Paging(address, 1, 1);
        }

        public String self() {
            return Permalinks.feedPage(first, number);
        }

        public Optional<String> next() {
            return number < pages ? Optional.of(Permalinks.feedPage(first, number + 1)) : Optional.empty();
        }

        /** By relation; none for a feed in one piece. */
        public Map<String, String> others() {
            if (pages <= 1) {
                return Map.of();
            }
            Map<String, String> others = new LinkedHashMap<>();
            others.put("first", first);
            if (number > 1) {
                others.put("previous", Permalinks.feedPage(first, number - 1));
            }
            next().ifPresent(address -> others.put("next", address));
            others.put("last", Permalinks.feedPage(first, pages));
            return others;
        }
    }
}
