/** The audit log in the database. */
@NullMarked
package blog.belonging.persistence.audit;

import org.jspecify.annotations.NullMarked;
