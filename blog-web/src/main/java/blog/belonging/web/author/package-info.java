/** The people who write here, as readers meet them. */
@NullMarked
package blog.belonging.web.author;

import org.jspecify.annotations.NullMarked;
