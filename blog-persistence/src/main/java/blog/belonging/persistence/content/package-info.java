/** Reusable blocks, and what a text may refer to, in the database. */
@NullMarked
package blog.belonging.persistence.content;

import org.jspecify.annotations.NullMarked;
