package blog.belonging.domain.taxonomy;

import java.util.Optional;

/**
 * A category or a tag as editors see it.
 *
 * @param parentId of a category that stands below another
 * @param posts in any state, filed under it and not only under what is below it
 * @param depth 0 at the top of the tree, and for tags
 */
public record TermLine(
        long id,
        long version,
        String name,
        String slug,
        String description,
        String address,
        Optional<Long> parentId,
        int posts,
        int depth) {

    TermLine at(int newDepth) {
        return new TermLine(id, version, name, slug, description, address, parentId, posts, newDepth);
    }
}
