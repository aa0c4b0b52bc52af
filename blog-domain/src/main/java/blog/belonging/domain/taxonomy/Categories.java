package blog.belonging.domain.taxonomy;

import blog.belonging.domain.shared.Slug;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All categories. */
public interface Categories {

    /** Categories and tags share their numbers, as in WordPress. */
    long nextId();

    void add(Category category);

    Optional<Category> byId(long id);

    Optional<Category> bySlug(Slug slug);

    /** As it is now, and held until the transaction ends. */
    Optional<Category> held(long id);

    /** One level only. */
    List<Category> below(Collection<Long> parentIds);

    /** What was filed under one is filed under the other, also for what is moved in once more. */
    void refile(long from, long to);

    /** Posts lose it. */
    void remove(Category category);
}
