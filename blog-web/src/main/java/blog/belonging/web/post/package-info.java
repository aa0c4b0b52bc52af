/** Posts and their lists as readers see them, and their feeds. */
@NullMarked
package blog.belonging.web.post;

import org.jspecify.annotations.NullMarked;
