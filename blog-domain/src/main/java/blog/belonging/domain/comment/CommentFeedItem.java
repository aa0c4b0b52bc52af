package blog.belonging.domain.comment;

import blog.belonging.domain.shared.SafeHtml;
import java.time.Instant;

/** A comment in a feed. {@code page} is the page of comments that shows it. */
public record CommentFeedItem(
        long id,
        String entryAddress,
        String entryTitle,
        String entryGuid,
        String name,
        Instant createdAt,
        SafeHtml html,
        int page) {}
