/** Uploaded files, at the addresses they always had. */
@NullMarked
package blog.belonging.web.media;

import org.jspecify.annotations.NullMarked;
