/** Pages in the database. */
@NullMarked
package blog.belonging.persistence.page;

import org.jspecify.annotations.NullMarked;
