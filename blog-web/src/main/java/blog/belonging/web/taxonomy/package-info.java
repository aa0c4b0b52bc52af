/** Overviews of categories and tags. */
@NullMarked
package blog.belonging.web.taxonomy;

import org.jspecify.annotations.NullMarked;
