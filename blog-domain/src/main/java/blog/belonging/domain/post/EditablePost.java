package blog.belonging.domain.post;

import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.writing.EditableEntry;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A post as those who write it see it, before it is changed.
 *
 * @param ownSlug whether somebody chose it
 * @param automaticExcerpt plain text
 * @param tags names
 */
public record EditablePost(
        long id,
        long edition,
        EntryStatus status,
        String title,
        String plainTitle,
        String slug,
        String body,
        String excerpt,
        String automaticExcerpt,
        String footnotes,
        Visibility visibility,
        String password,
        boolean commentsOpen,
        boolean sticky,
        Optional<Long> featuredImageId,
        List<Credited> credits,
        List<Long> categories,
        List<String> tags,
        String seoTitle,
        String seoDescription,
        String address,
        Optional<Instant> publishedAt,
        Instant modifiedAt,
        int words)
        implements EditableEntry {

    /** Whose name stands over it. */
    public record Credited(long id, String name) {

        /** More names than anybody looks through. */
        public static final int MOST = 2000;
    }
}
