package blog.belonging.domain.taxonomy;

import java.util.List;

/**
 * A category or tag with the number of its posts.
 *
 * @param below categories below this one; a tag has none
 */
public record TermCount(TermView term, int posts, List<TermCount> below) {

    public TermCount {
        below = List.copyOf(below);
    }
}
