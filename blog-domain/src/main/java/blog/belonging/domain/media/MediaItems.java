package blog.belonging.domain.media;

import java.util.Collection;
import java.util.Optional;

/** Everything that was uploaded. */
public interface MediaItems {

    /** Posts, pages and media share their numbers, as in WordPress. */
    long nextId();

    void add(MediaItem item);

    Optional<MediaItem> byId(long id);

    Optional<MediaItem> byPath(String path);

    /** Whether one of the paths is that of an upload, or of a smaller copy of one. */
    boolean anyAt(Collection<String> paths);

    void remove(MediaItem item);
}
