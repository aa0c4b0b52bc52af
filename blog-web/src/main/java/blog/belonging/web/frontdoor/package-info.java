/**
 * Where every request comes in: addresses are told apart, old ones lead on, wrong ones are refused. The one part of the web
 * that knows all rooms of the house; no room knows it.
 */
@NullMarked
package blog.belonging.web.frontdoor;

import org.jspecify.annotations.NullMarked;
