/** Letters that the blog sends: what one is, that it waits until a mail server has taken it, how often that is tried. Alone decides when one is given up. */
@NullMarked
package blog.belonging.domain.mail;

import org.jspecify.annotations.NullMarked;
