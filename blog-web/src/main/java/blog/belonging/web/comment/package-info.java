/** Comments as readers see them, and their feeds. */
@NullMarked
package blog.belonging.web.comment;

import org.jspecify.annotations.NullMarked;
