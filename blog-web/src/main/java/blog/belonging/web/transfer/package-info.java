/** Does the imports that settings and the console ask for, and says what readers see meanwhile. */
@NullMarked
package blog.belonging.web.transfer;

import org.jspecify.annotations.NullMarked;
