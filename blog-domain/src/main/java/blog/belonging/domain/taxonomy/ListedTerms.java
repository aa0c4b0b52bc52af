package blog.belonging.domain.taxonomy;

import java.util.List;
import java.util.Optional;

/** Categories and tags as editors see them, with or without posts. */
public interface ListedTerms {

    /** By name, not as a tree. */
    List<TermLine> categories(int limit);

    Optional<TermLine> category(long id);

    /** @param part of a name, in any case; empty for all */
    int countTags(String part);

    /** By name. */
    List<TermLine> tags(String part, int skipped, int limit);

    Optional<TermLine> tag(long id);
}
