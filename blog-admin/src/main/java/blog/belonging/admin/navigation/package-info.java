/** The screens for menus and redirects. */
@NullMarked
package blog.belonging.admin.navigation;

import org.jspecify.annotations.NullMarked;
