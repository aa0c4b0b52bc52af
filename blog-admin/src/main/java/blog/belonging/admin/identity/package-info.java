/** Coming in, going out, and who else may come in: the screens for accounts, passwords and sessions. */
@NullMarked
package blog.belonging.admin.identity;

import org.jspecify.annotations.NullMarked;
