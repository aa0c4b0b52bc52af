/** The way from the outbox to a mail server. */
@NullMarked
package blog.belonging.web.mail;

import org.jspecify.annotations.NullMarked;
