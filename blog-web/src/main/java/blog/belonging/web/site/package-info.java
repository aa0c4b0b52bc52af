/** The frame around every page: the name of the blog and its menu. */
@NullMarked
package blog.belonging.web.site;

import org.jspecify.annotations.NullMarked;
