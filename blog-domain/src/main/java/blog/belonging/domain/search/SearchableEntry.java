package blog.belonging.domain.search;

import blog.belonging.domain.post.Byline;
import blog.belonging.domain.shared.Slug;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that a public entry can be found by, and what a result shows of it.
 *
 * @param text plain, see {@link SearchableText}
 * @param comments plain, each that is shown
 * @param labels names of its categories and tags
 * @param categories numbers of its categories and of those above them
 * @param year in which it was published; empty for a page
 */
public record SearchableEntry(
        long id,
        String address,
        String title,
        String excerpt,
        String text,
        List<String> comments,
        List<Byline> bylines,
        List<Slug> authors,
        List<String> labels,
        List<Long> categories,
        Optional<Integer> year,
        Optional<Instant> publishedAt) {

    public SearchableEntry {
        comments = List.copyOf(comments);
        bylines = List.copyOf(bylines);
        authors = List.copyOf(authors);
        labels = List.copyOf(labels);
        categories = List.copyOf(categories);
    }
}
