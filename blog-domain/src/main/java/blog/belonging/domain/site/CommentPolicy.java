package blog.belonging.domain.site;

/** Who sees a new comment before readers do. */
public enum CommentPolicy {
    /** Every comment waits for a moderator. */
    HOLD_ALL,
    /** The first of each commenter waits, later ones do if something was noticed about them. WordPress's {@code comment_previously_approved}. */
    HOLD_FIRST,
    /** Only those wait about which something was noticed. */
    OPEN,
    /** There are none. */
    CLOSED;

    /**
     * What counts for an entry.
     *
     * @param own name of that of the entry; empty if it has none
     * @param blog name of that of the blog
     */
    public static CommentPolicy of(String own, String blog) {
        return valueOf(own.isEmpty() ? blog : own);
    }
}
