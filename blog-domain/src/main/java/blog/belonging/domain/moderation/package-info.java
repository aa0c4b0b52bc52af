/** What people decide about comments, and what is kept of it: nobody else changes the state of a comment that somebody has seen. */
@NullMarked
package blog.belonging.domain.moderation;

import org.jspecify.annotations.NullMarked;
