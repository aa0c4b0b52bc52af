package blog.belonging.domain.post;

import blog.belonging.domain.content.LeadPicture;
import blog.belonging.domain.shared.SafeHtml;
import java.time.Instant;
import java.util.Optional;

/**
 * A published post as another page points to it.
 *
 * @param title empty if the post has none
 */
public record PostLink(
        String address, SafeHtml title, Instant publishedAt, ReadingTime readingTime, Optional<LeadPicture> picture) {}
