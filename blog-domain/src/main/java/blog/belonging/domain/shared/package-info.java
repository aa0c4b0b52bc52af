/** The cellar: a dozen values and habits that every feature stands on, and nothing that belongs to one of them. */
@NullMarked
package blog.belonging.domain.shared;

import org.jspecify.annotations.NullMarked;
