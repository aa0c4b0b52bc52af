/** Bringing another blog in, and taking this one out. */
@NullMarked
package blog.belonging.admin.transfer;

import org.jspecify.annotations.NullMarked;
