/** What readers say under an entry: threads, their states and their order. Pingbacks are kept apart from them. */
@NullMarked
package blog.belonging.domain.comment;

import org.jspecify.annotations.NullMarked;
