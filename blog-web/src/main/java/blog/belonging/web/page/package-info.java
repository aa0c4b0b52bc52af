/** Pages as readers see them. */
@NullMarked
package blog.belonging.web.page;

import org.jspecify.annotations.NullMarked;
