package blog.belonging.domain.taxonomy;

import blog.belonging.domain.shared.Slug;
import java.util.Optional;

/** All tags. */
public interface Tags {

    /** Categories and tags share their numbers, as in WordPress. */
    long nextId();

    void add(Tag tag);

    Optional<Tag> byId(long id);

    Optional<Tag> bySlug(Slug slug);

    /** The first of that name, whatever the case of its letters. */
    Optional<Tag> byName(String name);
}
