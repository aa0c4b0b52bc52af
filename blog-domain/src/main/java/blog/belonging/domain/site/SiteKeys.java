package blog.belonging.domain.site;

import blog.belonging.domain.shared.Keyed;

/** Keys of this installation, none of which is in the database: all nodes have the same, no other installation has. */
public interface SiteKeys {

    /** @param purpose what it is for; what one purpose signs means nothing to another */
    Keyed of(String purpose);
}
