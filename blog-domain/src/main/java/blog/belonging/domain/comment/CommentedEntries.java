package blog.belonging.domain.comment;

import blog.belonging.domain.content.Entry;
import java.util.Optional;

/** What comments stand under, for those who change what stands there: one at a time, so that no place is given twice. */
public interface CommentedEntries {

    Optional<Entry> byId(long id);

    Optional<Entry> held(long id);
}
