/**
 * What is kept of people who are not the blog's own, and for how long: it is removed when its time is over, shown and erased when they ask for it,
 * and their complaints about it are answered in time. Nobody else removes personal data for good.
 */
@NullMarked
package blog.belonging.domain.privacy;

import org.jspecify.annotations.NullMarked;
