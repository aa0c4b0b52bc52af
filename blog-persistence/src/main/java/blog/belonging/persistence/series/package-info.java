/** Series in the database. */
@NullMarked
package blog.belonging.persistence.series;

import org.jspecify.annotations.NullMarked;
