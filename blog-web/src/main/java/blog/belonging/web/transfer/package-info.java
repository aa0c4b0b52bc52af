/** Imports that run when the application starts, and what readers see meanwhile. */
@NullMarked
package blog.belonging.web.transfer;

import org.jspecify.annotations.NullMarked;
