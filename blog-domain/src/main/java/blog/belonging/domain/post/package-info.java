/** Posts from first draft to withdrawal, and the lists they stand in. The only feature that decides what "published" means; everybody else asks. */
@NullMarked
package blog.belonging.domain.post;

import org.jspecify.annotations.NullMarked;
