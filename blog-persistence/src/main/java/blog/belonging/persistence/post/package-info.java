/** Posts and the lists they stand in, in the database. */
@NullMarked
package blog.belonging.persistence.post;

import org.jspecify.annotations.NullMarked;
