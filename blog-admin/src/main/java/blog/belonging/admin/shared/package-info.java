/** The cellar of the console: who works here and where, words, moments, and what stands around every screen. */
@NullMarked
package blog.belonging.admin.shared;

import org.jspecify.annotations.NullMarked;
