/**
 * Who may work on the blog: accounts and their roles, passwords, and what it takes to be let in. The only feature that decides what a
 * role may do; everybody else asks the {@link blog.belonging.domain.identity.Actor}.
 */
@NullMarked
package blog.belonging.domain.identity;

import org.jspecify.annotations.NullMarked;
