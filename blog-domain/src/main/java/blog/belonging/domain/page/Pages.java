package blog.belonging.domain.page;

import blog.belonging.domain.shared.Slug;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All pages, whatever their state: for those who write, never for readers. */
public interface Pages {

    /** Posts, pages and media share their numbers, as in WordPress. */
    long nextId();

    void add(StaticPage page);

    Optional<StaticPage> byId(long id);

    /** Held until the transaction ends. */
    Optional<StaticPage> held(long id);

    /** Until the transaction ends nobody else changes where pages stand: two who did so at once could make a circle. */
    void holdTree();

    /** All that stand below the page, on all levels, those above before those below them; without the page, even in a circle. */
    List<StaticPage> below(long id);

    /** Scheduled ones whose time has come, held until the transaction ends; those that another node holds are left to it. */
    List<StaticPage> heldDue(Instant now, int limit);

    /** At which of these addresses a page is that is published, for everybody or not. */
    Set<String> lived(Collection<String> addresses);

    /** A draft that somebody began and wrote nothing into. */
    Optional<Long> untouchedDraftOf(long authorId);

    /** Whether a page, whatever its state, has that address. */
    boolean addressTaken(String path);

    /** Whether a page other than this one, and not in the trash, is or will be called so there. */
    boolean isTaken(String parentPath, Slug slug, long butFor);

    /** Pages whose served HTML is missing or was made by an older pipeline, in order of id; held until the transaction ends, without those that somebody else holds. */
    List<StaticPage> stale(int limit);

    void refreshDynamic();

    /** Marks pages that link to one of these for rendering anew. */
    void refreshMentioning(Collection<String> addresses);

    /** Marks those that show the upload for rendering anew. */
    void refreshShowing(long mediaId);
}
