/** The site, its menus and redirects in the database. */
@NullMarked
package blog.belonging.persistence.site;

import org.jspecify.annotations.NullMarked;
