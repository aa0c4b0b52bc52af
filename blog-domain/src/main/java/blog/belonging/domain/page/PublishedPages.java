package blog.belonging.domain.page;

import blog.belonging.domain.content.LeadPicture;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Pages as readers meet them. Cannot return one that is not published; those behind a password come locked. */
public interface PublishedPages {

    /** @param address as {@link blog.belonging.domain.site.Permalinks} writes it */
    Optional<PageView> at(String address, int part);

    /** The pages that a page stands below, from the top; those that not everybody may read are left out. */
    List<PageLink> above(String address);

    Optional<String> addressOf(long id);

    boolean withdrawn(long id);

    int count();

    /** Addresses for a sitemap, in order of id. */
    List<SitemapLine> sitemap(int part, int size);

    /** One address of a sitemap. */
    record SitemapLine(String address, Instant modifiedAt, Optional<LeadPicture> picture) {}
}
