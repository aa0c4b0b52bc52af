/** What moderators do without the console: mails that tell what waits, and where their links lead. */
@NullMarked
package blog.belonging.web.moderation;

import org.jspecify.annotations.NullMarked;
