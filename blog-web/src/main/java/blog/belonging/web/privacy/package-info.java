/** What readers are told about their data, and where they ask for it or complain. */
@NullMarked
package blog.belonging.web.privacy;

import org.jspecify.annotations.NullMarked;
