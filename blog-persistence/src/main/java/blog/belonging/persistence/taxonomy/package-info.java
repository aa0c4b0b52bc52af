/** Categories and tags in the database. */
@NullMarked
package blog.belonging.persistence.taxonomy;

import org.jspecify.annotations.NullMarked;
