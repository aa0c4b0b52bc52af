/** Pictures and files that were uploaded: what is kept and what is refused, their sizes, what is said about them, and where their bytes are. */
@NullMarked
package blog.belonging.domain.media;

import org.jspecify.annotations.NullMarked;
