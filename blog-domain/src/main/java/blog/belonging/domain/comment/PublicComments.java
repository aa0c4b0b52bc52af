package blog.belonging.domain.comment;

import java.util.List;
import java.util.Optional;

/** Approved comments. Those under an entry that not everybody may read are in no feed. */
public interface PublicComments {

    /** @return empty if there is no such page; the first page always exists */
    Optional<CommentPage> under(long entryId, int page);

    List<CommentFeedItem> latest(int limit);

    List<CommentFeedItem> latestUnder(long entryId, int limit);
}
