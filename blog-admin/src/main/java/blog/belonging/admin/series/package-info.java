/** The screens on which posts are put in series. */
@NullMarked
package blog.belonging.admin.series;

import org.jspecify.annotations.NullMarked;
