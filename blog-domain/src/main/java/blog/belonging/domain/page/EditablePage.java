package blog.belonging.domain.page;

import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.writing.EditableEntry;
import java.time.Instant;
import java.util.Optional;

/**
 * A page as those who write it see it, before it is changed.
 *
 * @param addressBefore of the page that it stands below, where its own begins
 * @param order among its siblings
 * @param below how many pages, other than in the trash, stand below it on all levels
 */
public record EditablePage(
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
        Optional<Long> featuredImageId,
        Optional<Long> parentId,
        String addressBefore,
        int order,
        String seoTitle,
        String seoDescription,
        String address,
        Optional<Instant> publishedAt,
        Instant modifiedAt,
        int words,
        int below)
        implements EditableEntry {}
