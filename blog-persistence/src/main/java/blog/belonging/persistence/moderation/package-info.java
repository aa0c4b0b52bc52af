/** Decisions about comments, evidence and the queue, in the database. */
@NullMarked
package blog.belonging.persistence.moderation;

import org.jspecify.annotations.NullMarked;
