/** The blog as a whole: its name, language and time zone, its menus, its addresses and where old ones lead. The only feature that builds or reads a public URL. */
@NullMarked
package blog.belonging.domain.site;

import org.jspecify.annotations.NullMarked;
