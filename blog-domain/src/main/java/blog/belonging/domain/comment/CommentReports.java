package blog.belonging.domain.comment;

import java.util.List;

/** What readers have against comments. */
public interface CommentReports {

    long nextId();

    void add(CommentReport report);

    /** @return those that nobody has decided about, the oldest first */
    List<CommentReport> openOf(long commentId);
}
