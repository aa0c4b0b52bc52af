package blog.belonging.domain.writing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Secret addresses of what is not published. */
public interface PreviewLinks {

    long nextId();

    void add(PreviewLink link);

    Optional<PreviewLink> byToken(String tokenHash);

    /** Those for others that still lead somewhere, the latest first. */
    List<PreviewLinkLine> of(long entryId, Instant now);

    void remove(long id, long entryId);

    /** Those that lead nowhere any more. */
    void removeEnded(Instant now);
}
