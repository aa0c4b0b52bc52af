/** Pages outside the stream of posts, in a tree that their addresses show. */
@NullMarked
package blog.belonging.domain.page;

import org.jspecify.annotations.NullMarked;
