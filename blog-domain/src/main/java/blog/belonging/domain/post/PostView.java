package blog.belonging.domain.post;

import blog.belonging.domain.shared.SafeHtml;
import java.time.Instant;
import java.util.List;

/**
 * A post as a reader sees it.
 *
 * @param part which of its parts {@code html} is, from 1
 * @param parts how many it is spread over
 * @param password empty for a post that everybody may read; otherwise what has to be given first
 */
public record PostView(
        long id,
        String address,
        SafeHtml title,
        String plainTitle,
        String excerpt,
        SafeHtml html,
        int part,
        int parts,
        Instant publishedAt,
        Instant modifiedAt,
        boolean commentsOpen,
        int commentCount,
        String password,
        List<Byline> bylines,
        List<TermLink> categories,
        List<TermLink> tags) {

    public boolean isLocked() {
        return !password.isEmpty();
    }
}
