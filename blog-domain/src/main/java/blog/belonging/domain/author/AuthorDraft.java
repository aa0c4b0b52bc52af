package blog.belonging.domain.author;

import blog.belonging.domain.shared.NotASlug;
import blog.belonging.domain.shared.Slug;
import java.util.Optional;

/**
 * What an editor says of an author.
 *
 * @param name not empty
 * @param slug as it was typed; empty to make one of the name
 * @param email never shown to readers; may be empty
 */
public record AuthorDraft(String name, String slug, String email, AuthorProfile profile) {

    /**
     * @param current the one that it has, which stays if it was not touched, whatever signs are in it
     * @throws NotASlug if nothing of what was typed is left
     */
    Slug wantedSlug(Optional<Slug> current) {
        return current.filter(known -> known.text().equals(slug.strip()))
                .orElseGet(() -> Slug.ofTitle(slug.isBlank() ? name : slug));
    }
}
