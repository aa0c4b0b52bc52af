/** The cellar of the web: the visit under way, links, dates and texts, and the two feed formats. */
@NullMarked
package blog.belonging.web.shared;

import org.jspecify.annotations.NullMarked;
