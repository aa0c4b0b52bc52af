/** The first screen: what there is, and what to do next. It may ask every feature, and no feature knows it. */
@NullMarked
package blog.belonging.admin.overview;

import org.jspecify.annotations.NullMarked;
