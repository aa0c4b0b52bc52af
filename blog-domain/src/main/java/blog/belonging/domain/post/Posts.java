package blog.belonging.domain.post;

import blog.belonging.domain.shared.Slug;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All posts, whatever their state: for those who write, never for readers. */
public interface Posts {

    /** Posts, pages and media share their numbers, as in WordPress. */
    long nextId();

    void add(Post post);

    Optional<Post> byId(long id);

    /** Held until the transaction ends. */
    Optional<Post> held(long id);

    /** Scheduled ones whose time has come, held until the transaction ends; those that another node holds are left to it. */
    List<Post> heldDue(Instant now, int limit);

    /** A draft that somebody began and wrote nothing into. */
    Optional<Long> untouchedDraftOf(long authorId);

    /** Whether a post, whatever its state, has that address. */
    boolean addressTaken(String path);

    /** Whether a post other than this one has that address. */
    boolean addressTaken(String path, long butFor);

    /** Whether a post other than this one, and not in the trash, has that slug. */
    boolean slugTaken(Slug slug, long butFor);

    /** Posts whose served HTML is missing or was made by an older pipeline, in order of id; held until the transaction ends, without those that somebody else holds. */
    List<Post> stale(int limit);

    boolean anyStale();

    /** Marks posts that show other posts for rendering anew. */
    void refreshDynamic();

    /** Marks posts that link to one of these for rendering anew. */
    void refreshMentioning(Collection<String> addresses);

    /** Marks those that show the upload for rendering anew. */
    void refreshShowing(long mediaId);
}
