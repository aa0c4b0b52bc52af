package blog.belonging.persistence.search;

import blog.belonging.domain.search.BlogSearch;
import blog.belonging.domain.search.Facet;
import blog.belonging.domain.search.MarkedText;
import blog.belonging.domain.search.SearchFilter;
import blog.belonging.domain.search.SearchHit;
import blog.belonging.domain.search.SearchQuery;
import blog.belonging.domain.search.SearchResults;
import blog.belonging.domain.search.SearchWords;
import blog.belonging.domain.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;

/** Asks the index. First for the words as they stand; only if next to nothing has them, for similar ones. */
@ApplicationScoped
class IndexedBlogSearch implements BlogSearch {

    /** With fewer results, similar ones are a help. */
    private static final int FEW = 3;

    /** Of a kind, to choose from. */
    private static final int MOST_FACETS = 12;

    /** What takes longer than this, in milliseconds, answers with what it has. */
    private static final long LONGEST = 1000;

    private static final AggregationKey<Map<Long, Long>> CATEGORIES = AggregationKey.of("categories");
    private static final AggregationKey<Map<String, Long>> AUTHORS = AggregationKey.of("authors");
    private static final AggregationKey<Map<Integer, Long>> YEARS = AggregationKey.of("years");

    @Inject
    OpenIndex index;

    @Inject
    JpaFacetNames names;

    @Override
    public SearchResults find(SearchQuery query) {
        if (query.words().terms().isEmpty()) {
            return SearchResults.nothing(query);
        }
        Found found = found(query);
        return results(query, found.result(), found.similar());
    }

    @Override
    public List<SearchHit> nearest(SearchWords words, int limit) {
        return words.terms().isEmpty()
                ? List.of()
                : found(new SearchQuery(words, SearchFilter.NONE, 1, limit))
                        .result()
                        .hits();
    }

    /** @param similar whether it has similar words only */
    private record Found(SearchResult<SearchHit> result, boolean similar) {}

    private Found found(SearchQuery query) {
        return index.ask((session, analysis) -> {
            SearchResult<SearchHit> exact = found(session, query, analysis, false);
            if (total(exact) >= FEW || (isNarrowed(query) && count(session, query.words(), analysis, false) >= FEW)) {
                // A filter leaves some of what was found without it, and nothing else.
                return new Found(exact, false);
            }
            SearchResult<SearchHit> similar = found(session, query, analysis, true);
            boolean more = isNarrowed(query)
                    ? count(session, query.words(), analysis, true) > count(session, query.words(), analysis, false)
                    : total(similar) > total(exact);
            return more ? new Found(similar, true) : new Found(exact, false);
        });
    }

    private static boolean isNarrowed(SearchQuery query) {
        return !query.filter().equals(SearchFilter.NONE);
    }

    private static long total(SearchResult<?> found) {
        return found.total().hitCountLowerBound();
    }

    private static long count(SearchSession session, SearchWords words, Analysis analysis, boolean similar) {
        return session.search(EntryDocument.class)
                .where(f -> new Question(f, analysis, words, SearchFilter.NONE).asked(similar))
                .fetchTotalHitCount();
    }

    private static SearchResult<SearchHit> found(
            SearchSession session, SearchQuery query, Analysis analysis, boolean similar) {
        LikeWords like = new LikeWords(query.words().terms());
        int offset = Math.min((query.page() - 1) * query.size(), MOST);
        return session.search(EntryDocument.class)
                .select(f -> f.composite()
                        .from(
                                f.id(Long.class),
                                f.field("address", String.class),
                                f.field("title", String.class),
                                marks(f, "title", "title", similar, like::whole),
                                marks(f, "text", "passage", similar, like::sentences),
                                marks(f, "further", "passage", similar, like::sentences),
                                similar
                                        ? f.composite()
                                                .from(f.field("comments", String.class)
                                                        .list())
                                                .as(like::sentencesOfAll)
                                        : f.highlight("comments").highlighter("passage"),
                                f.field("excerpt", String.class),
                                f.field("bylines", String.class).list(),
                                f.field("published", Long.class).optional())
                        .asList(IndexedBlogSearch::hit))
                .where(f -> new Question(f, analysis, query.words(), query.filter()).asked(similar))
                .highlighter(
                        "title",
                        f -> f.unified()
                                .tag(Marks.BEGIN, Marks.END)
                                .numberOfFragments(10)
                                .boundaryScanner()
                                .sentence()
                                .locale(Locale.ROOT)
                                .end())
                .highlighter(
                        "passage",
                        f -> f.unified()
                                .tag(Marks.BEGIN, Marks.END)
                                .numberOfFragments(2)
                                .boundaryScanner()
                                .sentence()
                                .locale(Locale.ROOT)
                                .end())
                .sort(f -> f.composite()
                        .add(f.score())
                        .add(f.field("published").desc().missing().last()))
                .aggregation(
                        CATEGORIES,
                        f -> f.terms().field("categories", Long.class).maxTermCount(MOST_FACETS))
                .aggregation(
                        AUTHORS, f -> f.terms().field("authors", String.class).maxTermCount(MOST_FACETS))
                .aggregation(
                        YEARS,
                        f -> f.terms()
                                .field("year", Integer.class)
                                .orderByTermDescending()
                                .maxTermCount(2 * MOST_FACETS))
                .truncateAfter(LONGEST, TimeUnit.MILLISECONDS)
                .fetch(offset, query.size());
    }

    private static ProjectionFinalStep<List<String>> marks(
            SearchProjectionFactory<?, ?> f,
            String field,
            String highlighter,
            boolean similar,
            Function<String, List<String>> marking) {
        return similar
                ? f.composite().from(f.field(field, String.class)).as(marking)
                : f.highlight(field).highlighter(highlighter);
    }

    @SuppressWarnings("unchecked")
    private static SearchHit hit(List<?> row) {
        List<String> inText = Stream.concat(((List<String>) row.get(4)).stream(), ((List<String>) row.get(5)).stream())
                .limit(2)
                .toList();
        List<String> inComments = (List<String>) row.get(6);
        boolean fromComment = inText.isEmpty() && !inComments.isEmpty();
        MarkedText passage = fromComment
                ? Marks.passage(inComments.subList(0, 1))
                : inText.isEmpty() ? MarkedText.plain(text(row.get(7))) : Marks.passage(inText);
        return new SearchHit(
                (Long) row.get(0),
                text(row.get(1)),
                Marks.in(text(row.get(2)), (List<String>) row.get(3)),
                passage,
                fromComment,
                ((List<String>) row.get(8)).stream().map(EntryDocument::byline).toList(),
                ((Optional<Long>) row.get(9)).map(Instant::ofEpochMilli));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private SearchResults results(SearchQuery query, SearchResult<SearchHit> found, boolean similar) {
        int total = (int) Math.min(total(found), Integer.MAX_VALUE);
        Slice<SearchHit> hits =
                new Slice<>(found.hits(), query.page(), Slice.pagesFor(Math.min(total, MOST), query.size()), total);
        Map<Long, Long> categories = found.aggregation(CATEGORIES);
        Map<String, Long> authors = found.aggregation(AUTHORS);
        JpaFacetNames.Names called = names.of(categories.keySet(), authors.keySet());
        return new SearchResults(
                hits,
                facets(categories, called.categories()),
                facets(authors, called.authors()),
                found.aggregation(YEARS).entrySet().stream()
                        .map(e -> new Facet(
                                String.valueOf(e.getKey()),
                                String.valueOf(e.getKey()),
                                e.getValue().intValue()))
                        .toList(),
                similar);
    }

    /** One that has no name any more is left out. */
    private static List<Facet> facets(Map<?, Long> counts, Map<Object, String> names) {
        return counts.entrySet().stream()
                .map(e -> new Facet(
                        String.valueOf(e.getKey()),
                        names.getOrDefault(e.getKey(), ""),
                        e.getValue().intValue()))
                .filter(facet -> !facet.name().isEmpty())
                .sorted(Comparator.comparing(Facet::count).reversed().thenComparing(Facet::name))
                .toList();
    }

    @Override
    public List<Long> latest(SearchWords words, SearchFilter filter, int limit) {
        if (words.terms().isEmpty()) {
            return List.of();
        }
        return index.ask((session, analysis) -> session.search(EntryDocument.class)
                .select(f -> f.id(Long.class))
                .where(f -> f.bool()
                        .must(new Question(f, analysis, words, filter).exact())
                        .filter(f.exists().field("published")))
                .sort(f -> f.field("published").desc())
                .truncateAfter(LONGEST, TimeUnit.MILLISECONDS)
                .fetchHits(limit));
    }
}
