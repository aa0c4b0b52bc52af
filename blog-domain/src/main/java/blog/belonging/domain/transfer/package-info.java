/** Bringing a whole blog in. Decides what of an export becomes what here, and says so item by item. */
@NullMarked
package blog.belonging.domain.transfer;

import org.jspecify.annotations.NullMarked;
