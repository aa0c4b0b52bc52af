package blog.belonging.domain.page;

import blog.belonging.domain.content.LeadPicture;
import blog.belonging.domain.shared.SafeHtml;
import java.time.Instant;
import java.util.Optional;

/**
 * A page as a reader sees it.
 *
 * @param part which of its parts {@code html} is, from 1
 * @param password empty for a page that everybody may read
 */
public record PageView(
        long id,
        String address,
        SafeHtml title,
        String plainTitle,
        String excerpt,
        SafeHtml html,
        int part,
        int parts,
        Instant modifiedAt,
        Optional<LeadPicture> picture,
        boolean commentsOpen,
        int commentCount,
        String password) {

    public boolean isLocked() {
        return !password.isEmpty();
    }
}
