/** Comments in the database. */
@NullMarked
package blog.belonging.persistence.comment;

import org.jspecify.annotations.NullMarked;
