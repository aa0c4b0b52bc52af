package blog.belonging.domain.comment;

import java.util.List;

/**
 * One page of what readers said under an entry.
 *
 * @param threads oldest first
 * @param pingbacks on the first page only
 */
public record CommentPage(List<CommentView> threads, List<CommentView> pingbacks, int number, int pages) {

    public boolean hasEarlier() {
        return number > 1;
    }

    public boolean hasLater() {
        return number < pages;
    }
}
