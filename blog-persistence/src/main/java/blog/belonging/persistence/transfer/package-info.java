/**
 * Reads what another blog software left: exports, copies of its uploads, files from its server. Nothing it is given is trusted;
 * what cannot be read is refused by name and place.
 */
@NullMarked
package blog.belonging.persistence.transfer;

import org.jspecify.annotations.NullMarked;
