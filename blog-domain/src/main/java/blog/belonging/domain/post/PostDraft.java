package blog.belonging.domain.post;

import blog.belonging.domain.content.Visibility;
import java.util.List;
import java.util.Optional;

/**
 * All that an author writes and decides about a post, as it was typed.
 *
 * @param title with or without HTML
 * @param slug empty to make it from the title
 * @param body block markup or classic HTML
 * @param excerpt empty for the automatic one
 * @param footnotes WordPress's {@code footnotes} meta, a JSON array; empty if there are none
 * @param credits whose names stand over it, in this order; whoever is not known becomes a guest
 * @param newCategories names of categories that are to be made
 * @param tags names; those that are not known are made
 * @param seoTitle for search engines, empty for the title
 * @param seoDescription for search engines, empty for the excerpt
 */
public record PostDraft(
        String title,
        String slug,
        String body,
        String excerpt,
        String footnotes,
        Visibility visibility,
        String password,
        boolean commentsOpen,
        boolean sticky,
        Optional<Long> featuredImageId,
        List<Credit> credits,
        List<Long> categories,
        List<String> newCategories,
        List<String> tags,
        String seoTitle,
        String seoDescription) {

    public PostDraft {
        credits = List.copyOf(credits);
        categories = List.copyOf(categories);
        newCategories = List.copyOf(newCategories);
        tags = List.copyOf(tags);
    }

    /**
     * Whose name stands over a post.
     *
     * @param authorId empty for somebody who has not written here before
     */
    public record Credit(Optional<Long> authorId, String name) {}
}
