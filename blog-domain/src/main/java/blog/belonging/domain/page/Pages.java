package blog.belonging.domain.page;

import java.util.List;
import java.util.Optional;

/** All pages, whatever their state: for those who write, never for readers. */
public interface Pages {

    void add(StaticPage page);

    Optional<StaticPage> byId(long id);

    /** Whether a page, whatever its state, has that address. */
    boolean addressTaken(String path);

    /** Pages whose served HTML is missing or was made by an older pipeline, in order of id. */
    List<StaticPage> stale(int limit);

    void refreshDynamic();

    /** Marks those that show the upload for rendering anew. */
    void refreshShowing(long mediaId);
}
