/** Searching as readers meet it: a page of results, its feed, what a browser has to know, and the timer that keeps the index up. */
@NullMarked
package blog.belonging.web.search;

import org.jspecify.annotations.NullMarked;
