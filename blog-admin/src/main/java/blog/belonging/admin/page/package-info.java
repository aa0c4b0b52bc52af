/** Where pages are written and put in their order. */
@NullMarked
package blog.belonging.admin.page;

import org.jspecify.annotations.NullMarked;
