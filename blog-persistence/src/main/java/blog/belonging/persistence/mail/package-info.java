/** How letters wait. */
@NullMarked
package blog.belonging.persistence.mail;

import org.jspecify.annotations.NullMarked;
