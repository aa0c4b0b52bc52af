package blog.belonging.domain.post;

import java.util.List;
import java.util.Optional;

/** All posts, whatever their state: for those who write, never for readers. */
public interface Posts {

    /** Posts, pages and media share their numbers, as in WordPress. */
    long nextId();

    void add(Post post);

    Optional<Post> byId(long id);

    /** Whether a post, whatever its state, has that address. */
    boolean addressTaken(String path);

    /** Posts whose served HTML is missing or was made by an older pipeline, in order of id. */
    List<Post> stale(int limit);

    /** Marks posts that show other posts for rendering anew. */
    void refreshDynamic();

    /** Marks those that show the upload for rendering anew. */
    void refreshShowing(long mediaId);
}
