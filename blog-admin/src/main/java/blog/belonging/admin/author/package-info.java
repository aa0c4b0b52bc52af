/** The screens for authors and guests, and the one on which people who write say who they are. */
@NullMarked
package blog.belonging.admin.author;

import org.jspecify.annotations.NullMarked;
