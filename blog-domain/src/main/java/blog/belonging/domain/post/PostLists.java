package blog.belonging.domain.post;

/**
 * The lists that published posts stand in, kept in order when something is written so that any page of any list is read by
 * its place and costs the same.
 */
public interface PostLists {

    /** Makes all lists from the posts. Costs time in proportion to the blog. */
    void rebuild();

    /**
     * Puts one post where it belongs, or nowhere if it is not public. Costs no more than the posts that are newer than it.
     *
     * @return whether any list is different now
     */
    boolean place(long postId);
}
