/** Categories, which form a tree, and tags, which do not. */
@NullMarked
package blog.belonging.domain.taxonomy;

import org.jspecify.annotations.NullMarked;
