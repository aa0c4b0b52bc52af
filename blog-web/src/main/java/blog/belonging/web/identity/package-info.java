/** Who asks: the session that a browser brings, and what begins and ends one. The only part of the web that knows the console's cookie. */
@NullMarked
package blog.belonging.web.identity;

import org.jspecify.annotations.NullMarked;
