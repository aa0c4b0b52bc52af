/** The screen that settles what the blog is called and how it behaves. */
@NullMarked
package blog.belonging.admin.settings;

import org.jspecify.annotations.NullMarked;
