/** How readers get about: the menus that are arranged for them, and where addresses lead that nothing lives at any more. */
@NullMarked
package blog.belonging.domain.navigation;

import org.jspecify.annotations.NullMarked;
