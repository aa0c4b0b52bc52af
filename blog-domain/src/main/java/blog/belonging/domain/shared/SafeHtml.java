package blog.belonging.domain.shared;

/**
 * HTML that has been through the sanitiser and may be sent to a reader as it is. Only the content pipeline makes one,
 * and the database keeps what it made.
 *
 * <p>Addresses of this blog in it start with {@link #HOME}: where the blog is mounted is known only when it is served.
 */
public record SafeHtml(String html) {

    /** Stands for "scheme, host and context path of this blog". A reserved name (RFC 2606), so that no real link can mean it. */
    public static final String HOME = "https://this.invalid";

    public static final SafeHtml NOTHING = new SafeHtml("");

    /**
     * @param base what own addresses start with: {@code ""}, a context path such as {@code /blog}, or
     *     {@code https://host/blog} where absolute addresses are needed (feeds)
     */
    public String servedAt(String base) {
        return html.replace(HOME, base);
    }

    public boolean isEmpty() {
        return html.isEmpty();
    }

    @Override
    public String toString() {
        return html;
    }
}
