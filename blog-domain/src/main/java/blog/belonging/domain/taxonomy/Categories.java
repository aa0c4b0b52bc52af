package blog.belonging.domain.taxonomy;

import blog.belonging.domain.shared.Slug;
import java.util.Optional;

/** All categories. */
public interface Categories {

    /** Categories and tags share their numbers, as in WordPress. */
    long nextId();

    void add(Category category);

    Optional<Category> byId(long id);

    Optional<Category> bySlug(Slug slug);
}
