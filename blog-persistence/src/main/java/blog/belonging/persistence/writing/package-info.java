/** What writing takes, in the database. */
@NullMarked
package blog.belonging.persistence.writing;

import org.jspecify.annotations.NullMarked;
