package blog.belonging.domain.search;

import java.util.Collection;
import java.util.List;

/** Entries as the index takes them. Returns only what is published for everybody. */
public interface SearchableEntries {

    int count();

    /** In order of their numbers, which posts and pages share. */
    List<SearchableEntry> after(long id, int limit);

    /** Those of them that everybody may read. */
    List<SearchableEntry> among(Collection<Long> ids);
}
