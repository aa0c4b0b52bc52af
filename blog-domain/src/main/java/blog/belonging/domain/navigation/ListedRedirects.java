package blog.belonging.domain.navigation;

import java.util.List;
import java.util.Optional;

/** Redirects, for those who run the blog. */
public interface ListedRedirects {

    /** @param part of either address, in any case; empty for all */
    int count(String part);

    /** By source. */
    List<RedirectLine> page(String part, int skipped, int limit);

    /** Whether readers find something at that address. */
    boolean livesAt(String path);

    /** The post or page that readers find there. */
    Optional<Long> entryAt(String path);
}
