/** Menus and redirects as those who run the blog see them. */
@NullMarked
package blog.belonging.persistence.navigation;

import org.jspecify.annotations.NullMarked;
