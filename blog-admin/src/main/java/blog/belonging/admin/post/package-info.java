/** The screens on which posts are written, looked over, published and found again. */
@NullMarked
package blog.belonging.admin.post;

import org.jspecify.annotations.NullMarked;
