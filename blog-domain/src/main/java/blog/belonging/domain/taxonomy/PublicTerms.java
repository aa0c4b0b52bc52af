package blog.belonging.domain.taxonomy;

import blog.belonging.domain.shared.Slug;
import java.util.List;
import java.util.Optional;

/** Categories and tags as readers meet them. */
public interface PublicTerms {

    Optional<TermView> categoryBySlug(Slug slug);

    Optional<TermView> categoryById(long id);

    /**
     * The category with the last of these slugs, behind those that it stands below, from the top. Where it stands below others than these, some of
     * them may be missing.
     */
    List<TermView> trail(List<Slug> path);

    Optional<TermView> tagBySlug(Slug slug);

    /** The tree of categories that have posts, each level by name. */
    List<TermCount> categories(int limit);

    /** Tags that have posts, by name; where there are more, those with most posts. */
    List<TermCount> tags(int limit);

    /** Addresses of those that have posts, in order of id; {@code part} counts from 1. */
    List<String> categoryAddresses(int part, int size);

    List<String> tagAddresses(int part, int size);
}
