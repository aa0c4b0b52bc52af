package blog.belonging.domain.site;

import java.time.Instant;

/**
 * What has changed for readers. Every transaction that wrote something which a reader's page could show leaves a note behind,
 * whoever wrote it and on whichever node.
 */
public interface SiteChanges {

    /**
     * Tells two states of the blog apart: as long as it is the same, so is every page.
     *
     * @return as of what is committed; no order is meant
     */
    String generation();

    /** @return how many notes older than that were dropped, which makes another generation */
    int forget(Instant before);
}
