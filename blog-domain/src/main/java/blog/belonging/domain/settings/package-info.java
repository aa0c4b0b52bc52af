/** What is settled for the blog as a whole, by those who run it. What it means is known to the site itself. */
@NullMarked
package blog.belonging.domain.settings;

import org.jspecify.annotations.NullMarked;
