/** Where people decide about comments. */
@NullMarked
package blog.belonging.admin.moderation;

import org.jspecify.annotations.NullMarked;
