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

    /** As it is now, and held until the transaction ends. */
    Optional<Tag> held(long id);

    /** The first of that name, whatever the case of its letters. */
    Optional<Tag> byName(String name);

    /** What had one has the other, also for what is moved in once more. */
    void retag(long from, long to);

    /** Posts lose it. */
    void remove(Tag tag);
}
