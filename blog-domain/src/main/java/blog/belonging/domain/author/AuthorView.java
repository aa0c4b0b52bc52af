package blog.belonging.domain.author;

import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Permalinks;

/** An author as readers see one. */
public record AuthorView(long id, Slug slug, String name, String bio, String website, String orcid) {

    public String address() {
        return Permalinks.author(slug);
    }
}
