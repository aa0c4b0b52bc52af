/**
 * From the HTML that an author wrote to the HTML that readers get: a pipeline of small named steps, run when something is
 * saved and never when it is read. The only feature that decides what is safe to serve. Posts, pages and comments all
 * pass through it; it knows none of them.
 */
@NullMarked
package blog.belonging.domain.content;

import org.jspecify.annotations.NullMarked;
