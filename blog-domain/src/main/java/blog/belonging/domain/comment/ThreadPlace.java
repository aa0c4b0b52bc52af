package blog.belonging.domain.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a comment stands among those shown under its entry. Kept, so that a page of them is read in order by one query. */
@Embeddable
public class ThreadPlace {

    /** Of a comment that is not shown. */
    public static final ThreadPlace NOWHERE = new ThreadPlace(0, 0, 0);

    @Column(name = "thread_page")
    private int page;

    @Column(name = "thread_position")
    private int position;

    @Column(name = "thread_depth")
    private int depth;

    protected ThreadPlace() {
        // for JPA
    }

    /**
     * @param page of the comments, from 1
     * @param position in reading order under the entry, from 1
     * @param depth from 1 for a thread's first comment to {@link Threads#DEEPEST}
     */
    public ThreadPlace(int page, int position, int depth) {
        this.page = page;
        this.position = position;
        this.depth = depth;
    }

    public int page() {
        return page;
    }

    public int position() {
        return position;
    }

    public int depth() {
        return depth;
    }
}
