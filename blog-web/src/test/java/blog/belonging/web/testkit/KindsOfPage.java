package blog.belonging.web.testkit;

import java.util.List;

/**
 * One address of every kind of page that readers can meet, for whatever must be true of each of them. Whoever adds a kind of page
 * adds a line here.
 */
public final class KindsOfPage {

    /**
     * A kind of page and where it is found.
     *
     * @param status that it answers with
     */
    public record Kind(String name, String address, int status) {

        private static Kind of(String name, String address) {
            return new Kind(name, address, 200);
        }

        public boolean isFound() {
            return status == 200;
        }

        @Override
        public String toString() {
            return name + " " + address;
        }
    }

    /** In the blog that the tests share: a WordPress blog with one of everything, moved in. */
    public static final List<Kind> OF_THE_SHARED_BLOG = List.of(
            Kind.of("home", "/"),
            Kind.of("second page of a list", "/page/2/"),
            Kind.of("category", "/category/uncategorized/"),
            Kind.of("category below another", "/category/research/attachment-theory/"),
            Kind.of("empty category", "/category/empty-category/"),
            Kind.of("tag", "/tag/connection/"),
            Kind.of("author", "/author/bobfox/"),
            Kind.of("year", "/2026/"),
            Kind.of("month", "/2026/11/"),
            Kind.of("day", "/2026/11/20/"),
            Kind.of("post with every block", "/2026/11/05/every-block/"),
            Kind.of("post of the classic editor", "/2026/07/05/classic-post/"),
            Kind.of("second part of a post", "/2026/07/05/classic-post/2/"),
            Kind.of("post with comments", "/2026/11/20/throughout-life-we-belong-somewhere/"),
            Kind.of("locked post", "/2026/10/11/behind-a-password/"),
            Kind.of("page", "/about/"),
            Kind.of("page below another", "/about/team/"),
            Kind.of("all posts", "/archive/"),
            Kind.of("all authors", "/authors/"),
            Kind.of("all categories", "/categories/"),
            Kind.of("all tags", "/tags/"),
            Kind.of("results of a search", "/?s=belonging"),
            Kind.of("narrowed results", "/?s=belonging&cat=1"),
            Kind.of("results of similar words", "/search/conection/"),
            Kind.of("nothing found", "/?s=bycicle%20nowhere"),
            Kind.of("nothing asked", "/?s="),
            Kind.of("what is kept of people", "/privacy/"),
            Kind.of("how it can be used", "/accessibility/"),
            new Kind("nothing there", "/nothing/is/here/", 404),
            new Kind("withdrawn", "/2026/10/14/in-the-bin/", 410));

    /** In the demonstration content: each of its texts, and the lists that people look at first. */
    public static final List<Kind> OF_THE_DEMO = List.of(
            Kind.of("home", "/"),
            Kind.of("category", "/category/uncategorized/"),
            Kind.of("year", "/2025/"),
            Kind.of("all posts", "/archive/"),
            Kind.of("all authors", "/authors/"),
            Kind.of("all categories", "/categories/"),
            Kind.of("all tags", "/tags/"),
            Kind.of("page", "/about/"),
            Kind.of("page below another", "/about/writing-for-us/"),
            Kind.of("page", "/comments-and-safeguarding/"),
            Kind.of("post", "/2025/09/06/belonging-glass-ceilings-and-the-quiet-architecture-of-potential/"),
            Kind.of("post", "/2025/09/18/a-man-called-ove/"),
            Kind.of("post", "/2025/10/01/sonder/"),
            Kind.of("post", "/2025/10/14/belonging-and-the-new-ofsted-framework-part-two/"),
            Kind.of("post", "/2025/10/26/my-top-ten-facts-on-belonging/"),
            Kind.of("post", "/2025/11/08/birthdays-anniversariessignificance-and-love/"),
            Kind.of("post", "/2025/11/20/the-time-we-give-to-people-is-the-time-we-give-to-human-flourishing/"),
            Kind.of("post", "/2025/12/04/the-day-george-surprised-me-how-connection-can-transform-learning/"),
            Kind.of("post", "/2025/12/18/silent-exits/"),
            Kind.of("post", "/2026/01/01/throughout-life-we-belong-somewhere/"));

    private KindsOfPage() {}
}
