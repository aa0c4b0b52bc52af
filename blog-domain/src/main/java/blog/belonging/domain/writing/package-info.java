/**
 * What writing anything takes, whatever it becomes: what is typed and not saved, what was said before, who may look beforehand, and
 * what is looked over before readers see it. Who may do what with which entry is decided above.
 */
@NullMarked
package blog.belonging.domain.writing;

import org.jspecify.annotations.NullMarked;
