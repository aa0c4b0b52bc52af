/** Accounts and sessions in the database, and how passwords are kept. */
@NullMarked
package blog.belonging.persistence.identity;

import org.jspecify.annotations.NullMarked;
