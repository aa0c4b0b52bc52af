package blog.belonging.domain.post;

import blog.belonging.domain.content.LeadPicture;
import blog.belonging.domain.shared.SafeHtml;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A post in a list.
 *
 * @param title empty if the post has none
 * @param excerpt plain text
 */
public record PostCard(
        long id,
        String address,
        SafeHtml title,
        String plainTitle,
        String excerpt,
        Instant publishedAt,
        boolean sticky,
        int commentCount,
        ReadingTime readingTime,
        Optional<LeadPicture> picture,
        List<Byline> bylines,
        List<TermLink> categories) {}
