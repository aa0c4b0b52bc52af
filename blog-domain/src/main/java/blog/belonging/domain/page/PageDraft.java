package blog.belonging.domain.page;

import blog.belonging.domain.content.Visibility;
import java.util.Optional;

/**
 * All that is written and decided about a page, as it was typed.
 *
 * @param title with or without HTML
 * @param slug empty to make it from the title
 * @param body block markup or classic HTML
 * @param excerpt empty for the automatic one
 * @param footnotes WordPress's {@code footnotes} meta, a JSON array; empty if there are none
 * @param seoTitle for search engines, empty for the title
 * @param seoDescription for search engines, empty for the excerpt
 * @param parentId the page that it stands below; empty for the top
 * @param order among its siblings: small numbers come first
 */
public record PageDraft(
        String title,
        String slug,
        String body,
        String excerpt,
        String footnotes,
        Visibility visibility,
        String password,
        boolean commentsOpen,
        Optional<Long> featuredImageId,
        String seoTitle,
        String seoDescription,
        Optional<Long> parentId,
        int order) {}
