/** The screen that shows who did what. */
@NullMarked
package blog.belonging.admin.audit;

import org.jspecify.annotations.NullMarked;
