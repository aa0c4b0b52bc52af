/** Series as readers meet them: all of them, one of them, and a post's place in its own. */
@NullMarked
package blog.belonging.web.series;

import org.jspecify.annotations.NullMarked;
