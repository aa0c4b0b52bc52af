package blog.belonging.domain.search;

import java.util.List;

/** Public posts and pages by words. Like every reading port it cannot return what not everybody may read. */
public interface BlogSearch {

    /** Leafing further than this would be reading the whole blog. */
    int MOST = 1000;

    /**
     * The best first.
     *
     * @throws SearchNotReady while the index is being made
     */
    SearchResults find(SearchQuery query);

    /**
     * The best of them, without anything to choose from.
     *
     * @throws SearchNotReady while the index is being made
     */
    List<SearchHit> nearest(SearchWords words, int limit);

    /**
     * Numbers of posts, the latest first.
     *
     * @throws SearchNotReady while the index is being made
     */
    List<Long> latest(SearchWords words, SearchFilter filter, int limit);
}
