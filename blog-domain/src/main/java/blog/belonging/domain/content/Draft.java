package blog.belonging.domain.content;

import blog.belonging.domain.shared.Slug;
import java.util.Optional;

/** All that an author writes and decides about an entry. HTML as it was written, unchecked: only what the pipeline makes of it is served. */
public record Draft(
        String title,
        Slug slug,
        String body,
        String excerpt,
        String footnotes,
        long ownerId,
        Visibility visibility,
        String password,
        boolean commentsOpen,
        Optional<Long> featuredImageId) {

    public Draft called(Slug other) {
        return new Draft(
                title, other, body, excerpt, footnotes, ownerId, visibility, password, commentsOpen, featuredImageId);
    }
}
