package blog.belonging.domain.site;

import blog.belonging.domain.shared.Keyed;

/** Keys of this blog, made when they are first wanted: all nodes have the same, no other blog has. */
public interface SiteKeys {

    /** @param purpose what it is for; what one purpose signs means nothing to another */
    Keyed of(String purpose);
}
