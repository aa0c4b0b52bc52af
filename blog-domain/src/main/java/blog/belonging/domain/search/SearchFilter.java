package blog.belonging.domain.search;

import blog.belonging.domain.shared.Slug;
import java.util.Optional;

/**
 * What results are narrowed down to.
 *
 * @param category number of a category; posts of those below it count too, as in lists
 */
public record SearchFilter(Optional<Long> category, Optional<Slug> author, Optional<Integer> year) {

    public static final SearchFilter NONE = new SearchFilter(Optional.empty(), Optional.empty(), Optional.empty());
}
