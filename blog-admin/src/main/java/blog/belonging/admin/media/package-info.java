/** The media library: what there is, bringing files, what is said about each. */
@NullMarked
package blog.belonging.admin.media;

import org.jspecify.annotations.NullMarked;
