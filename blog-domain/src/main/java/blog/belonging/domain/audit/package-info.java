/** Who did what, when and from where. Written with what was done, in one piece, and never changed: nothing here can take a line back. */
@NullMarked
package blog.belonging.domain.audit;

import org.jspecify.annotations.NullMarked;
