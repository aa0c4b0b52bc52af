/** Pictures and files that were uploaded, their sizes and where their bytes are. */
@NullMarked
package blog.belonging.domain.media;

import org.jspecify.annotations.NullMarked;
