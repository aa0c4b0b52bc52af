/** Posts that belong together in an order: which they are, and what stands before and after each. */
@NullMarked
package blog.belonging.domain.series;

import org.jspecify.annotations.NullMarked;
