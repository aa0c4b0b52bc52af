/** How long personal data are really kept. */
@NullMarked
package blog.belonging.persistence.privacy;

import org.jspecify.annotations.NullMarked;
