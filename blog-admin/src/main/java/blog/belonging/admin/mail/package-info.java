/** Mail for those who run the blog: whether it is set up, what waits, what went wrong. */
@NullMarked
package blog.belonging.admin.mail;

import org.jspecify.annotations.NullMarked;
