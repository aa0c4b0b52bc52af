package blog.belonging.domain.post;

import blog.belonging.domain.author.AuthorView;
import blog.belonging.domain.content.LeadPicture;
import blog.belonging.domain.shared.SafeHtml;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A post in a feed, with its full text. */
public record PostFeedItem(
        String address,
        String guid,
        String title,
        String excerpt,
        SafeHtml html,
        Instant publishedAt,
        Instant modifiedAt,
        int commentCount,
        boolean commentsOpen,
        Optional<LeadPicture> picture,
        List<AuthorView> authors,
        List<TermLink> categories,
        List<TermLink> tags) {}
