package blog.belonging.domain.comment;

import java.util.Optional;

/** What readers may comment on. Knows no entry that not everybody may read. */
public interface Discussions {

    Optional<Discussion> under(long entryId);
}
