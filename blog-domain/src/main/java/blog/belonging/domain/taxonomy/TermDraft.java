package blog.belonging.domain.taxonomy;

import blog.belonging.domain.shared.NotASlug;
import blog.belonging.domain.shared.Slug;
import java.util.Optional;

/**
 * What somebody says of a category or a tag.
 *
 * @param name not empty
 * @param slug as it was typed; empty to make one of the name
 */
public record TermDraft(String name, String slug, String description) {

    /**
     * @param current the one that it has, which stays if it was not touched, whatever signs are in it
     * @throws NotASlug if nothing of what was typed is left
     */
    Slug wantedSlug(Optional<Slug> current) {
        return current.filter(known -> known.text().equals(slug.strip()))
                .orElseGet(() -> Slug.ofTitle(slug.isBlank() ? name : slug));
    }
}
