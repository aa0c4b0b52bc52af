package blog.belonging.web.search;

import blog.belonging.domain.search.BlogSearch;
import blog.belonging.domain.search.SearchHit;
import blog.belonging.domain.search.SearchNotReady;
import blog.belonging.domain.search.SearchWords;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What an address that leads to nothing may have meant: entries that have the words of its last part. */
@Named
@RequestScoped
public class SearchNearestPage {

    private static final int FEW = 3;

    @Inject
    BlogSearch search;

    @Inject
    Visit visit;

    private List<SearchHit> hits = List.of();

    public void load() {
        SearchWords words = SearchWords.of(words(visit.path()));
        if (words.terms().isEmpty()) {
            return;
        }
        try {
            hits = search.nearest(words, FEW);
        } catch (SearchNotReady later) {
            // Then the page helps without.
        }
    }

    /** Years, months and days are in every address of a post and tell none apart. */
    static String words(String path) {
        String[] segments = Permalinks.decoded(path).split("/");
        String last = segments.length == 0 ? "" : segments[segments.length - 1];
        return last.replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[^\\p{L}\\p{N}\\p{M}]+", " ")
                .replaceAll("\\b\\d+\\b", " ")
                .strip();
    }

    public List<SearchHit> getHits() {
        return hits;
    }
}
