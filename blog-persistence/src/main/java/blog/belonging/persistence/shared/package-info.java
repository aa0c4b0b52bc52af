/** The cellar of persistence: the data source, the schema, numbers, and how values look in a column. */
@NullMarked
package blog.belonging.persistence.shared;

import org.jspecify.annotations.NullMarked;
