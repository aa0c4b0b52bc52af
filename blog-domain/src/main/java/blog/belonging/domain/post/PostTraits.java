package blog.belonging.domain.post;

import java.util.List;

/**
 * What a published post may have in common with others.
 *
 * @param mentions ids of the published posts that its text links to
 */
public record PostTraits(long id, List<Long> tags, List<Long> categories, List<Long> mentions) {

    public PostTraits {
        tags = List.copyOf(tags);
        categories = List.copyOf(categories);
        mentions = List.copyOf(mentions);
    }
}
