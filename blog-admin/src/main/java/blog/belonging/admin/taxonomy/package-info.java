/** The screens for categories and tags. */
@NullMarked
package blog.belonging.admin.taxonomy;

import org.jspecify.annotations.NullMarked;
