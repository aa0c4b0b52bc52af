package blog.belonging.domain.post;

import java.util.List;

/** What author and editor said to each other. */
public interface ReviewNotes {

    long nextId();

    void add(ReviewNote note);

    /** The latest first. */
    List<ReviewNote.Line> of(long entryId, int limit);
}
