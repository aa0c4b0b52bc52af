package blog.belonging.domain.author;

import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Permalinks;
import java.util.Optional;

/**
 * An author as editors see one.
 *
 * @param portrait as in {@link AuthorView}
 * @param posts in any state, that bear the name
 * @param account of somebody who writes under the name; empty for a guest and for whoever has left
 */
public record AuthorLine(
        long id,
        long version,
        String name,
        String slug,
        String email,
        String bio,
        String website,
        String orcid,
        Optional<Long> portraitId,
        String portrait,
        boolean guest,
        int posts,
        String account) {

    public String address() {
        return Permalinks.author(new Slug(slug));
    }
}
