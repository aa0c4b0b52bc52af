/**
 * Finding entries by words: what a reader's words mean, which entries may be found, and how an index is kept up with the blog.
 * It listens to what others change; nobody hears of it.
 */
@NullMarked
package blog.belonging.domain.search;

import org.jspecify.annotations.NullMarked;
