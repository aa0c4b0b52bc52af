package blog.belonging.domain.search;

import blog.belonging.domain.shared.Slice;
import java.util.List;

/**
 * What was found.
 *
 * @param similar whether next to nothing has the words exactly, so that these have similar ones, or most of them
 */
public record SearchResults(
        Slice<SearchHit> hits, List<Facet> categories, List<Facet> authors, List<Facet> years, boolean similar) {

    public SearchResults {
        categories = List.copyOf(categories);
        authors = List.copyOf(authors);
        years = List.copyOf(years);
    }

    public static SearchResults nothing(SearchQuery query) {
        return new SearchResults(
                Slice.of(List.of(), query.page(), query.size(), 0), List.of(), List.of(), List.of(), false);
    }
}
