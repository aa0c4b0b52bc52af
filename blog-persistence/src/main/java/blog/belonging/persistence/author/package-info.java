/** Authors in the database. */
@NullMarked
package blog.belonging.persistence.author;

import org.jspecify.annotations.NullMarked;
