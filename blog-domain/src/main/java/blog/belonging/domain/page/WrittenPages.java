package blog.belonging.domain.page;

import java.util.List;
import java.util.Optional;

/** All pages, whatever their state, for those who write. */
public interface WrittenPages {

    /** In order among siblings, then by title; all of depth 0. */
    List<PageLine> all(int limit);

    Optional<EditablePage> editable(long id);
}
