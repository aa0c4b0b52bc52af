/** Where administrators settle how long personal data are kept, tell people what is kept of them, erase it, and answer complaints. */
@NullMarked
package blog.belonging.admin.privacy;

import org.jspecify.annotations.NullMarked;
