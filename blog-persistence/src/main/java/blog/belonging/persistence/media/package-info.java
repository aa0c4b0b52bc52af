/** The bytes of uploads on the disk. The only code that turns a path from outside into a file. */
@NullMarked
package blog.belonging.persistence.media;

import org.jspecify.annotations.NullMarked;
