package blog.belonging.domain.post;

import java.util.List;
import java.util.Map;

/** What posts have in common, and which posts are therefore shown under which: for those who write, never for readers. */
public interface RelatedPosts {

    /** Of every published post, oldest first. */
    List<PostTraits> traits();

    /** @param related by id of a post the ids of those to show under it, the closest first; replaces all that was kept */
    void keep(Map<Long, List<Long>> related);
}
