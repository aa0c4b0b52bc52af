package blog.belonging.domain.post;

import blog.belonging.domain.content.EntryStatus;
import java.util.Map;

/** How many posts there are, for those who write. */
public interface PostCounts {

    /** Without those of which there are none. */
    Map<EntryStatus, Integer> byStatus();
}
