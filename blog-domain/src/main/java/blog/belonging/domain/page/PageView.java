package blog.belonging.domain.page;

import blog.belonging.domain.content.LeadPicture;
import blog.belonging.domain.content.Rendition;
import blog.belonging.domain.shared.SafeHtml;
import java.time.Instant;
import java.util.List;
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
        String password,
        Snippet snippet) {

    /**
     * What search engines are told instead of title and excerpt.
     *
     * @param title empty for the page's own
     * @param description empty for the excerpt
     */
    public record Snippet(String title, String description) {}

    /** As it will be met, at an address of its own. Whoever has the secret needs no password. */
    PageView previewedAt(String secretAddress) {
        return new PageView(
                id,
                secretAddress,
                title,
                plainTitle,
                excerpt,
                html,
                part,
                parts,
                modifiedAt,
                picture,
                false,
                0,
                "",
                snippet);
    }

    /** With a text that is not saved; empty if that has no such part. */
    Optional<PageView> saying(Rendition text, int wanted) {
        List<String> all = Rendition.parts(text.html().html());
        return wanted < 1 || wanted > all.size()
                ? Optional.empty()
                : Optional.of(new PageView(
                        id,
                        address,
                        text.title(),
                        text.plainTitle(),
                        text.excerpt(),
                        new SafeHtml(all.get(wanted - 1)),
                        wanted,
                        all.size(),
                        modifiedAt,
                        text.picture(),
                        commentsOpen,
                        commentCount,
                        password,
                        snippet));
    }

    public boolean isLocked() {
        return !password.isEmpty();
    }
}
