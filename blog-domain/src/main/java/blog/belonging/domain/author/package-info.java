/** People who write, with or without an account: a guest is an author nobody can sign in as. */
@NullMarked
package blog.belonging.domain.author;

import org.jspecify.annotations.NullMarked;
