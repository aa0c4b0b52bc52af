package blog.belonging.web.search;

import blog.belonging.domain.author.AuthorView;
import blog.belonging.domain.author.PublicAuthors;
import blog.belonging.domain.search.SearchFilter;
import blog.belonging.domain.search.SearchWords;
import blog.belonging.domain.shared.NotASlug;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.domain.site.PublicAddress.Searching;
import blog.belonging.domain.taxonomy.PublicTerms;
import blog.belonging.domain.taxonomy.TermView;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is searched for, under WordPress's names: {@code s}, {@code cat} or {@code category_name}, {@code author_name} or
 * {@code author}, {@code year}. A filter that means nothing here is left out.
 */
@RequestScoped
public class SearchAsked {

    static final String CATEGORY = "cat";
    static final String AUTHOR = "author_name";
    static final String YEAR = "year";

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,17}");
    private static final Pattern FOUR_DIGITS = Pattern.compile("[0-9]{4}");

    @Inject
    Visit visit;

    @Inject
    PublicTerms terms;

    @Inject
    PublicAuthors authors;

    /**
     * A search, and how the address of one like it is made.
     *
     * @param address of the list of results, without its query
     */
    public record Asked(
            String address,
            SearchWords words,
            Optional<TermView> category,
            Optional<AuthorView> author,
            Optional<Integer> year,
            Map<String, String> parameters) {

        SearchFilter filter() {
            return new SearchFilter(category.map(TermView::id), author.map(AuthorView::slug), year);
        }

        String at(int page) {
            return Permalinks.asked(Permalinks.numbered(address, page), parameters);
        }

        String feed(PublicAddress.Form form) {
            return Permalinks.asked(Permalinks.feed(address, form), parameters);
        }

        /** @param value empty to take a filter away */
        String with(String name, String value) {
            Map<String, String> changed = new LinkedHashMap<>(parameters);
            if (value.isEmpty()) {
                changed.remove(name);
            } else {
                changed.put(name, value);
            }
            return Permalinks.asked(address, changed);
        }
    }

    public Asked of(Searching search) {
        SearchWords words = SearchWords.of(search.words());
        Optional<TermView> category = category();
        Optional<AuthorView> author = author();
        Optional<Integer> year = parameter(YEAR, FOUR_DIGITS).map(Integer::valueOf);
        boolean home = search.address().equals(Permalinks.HOME);
        Map<String, String> parameters = new LinkedHashMap<>();
        if (home) {
            // Also without words: at the same address without it is the home page.
            parameters.put("s", words.text());
        }
        category.ifPresent(c -> parameters.put(CATEGORY, String.valueOf(c.id())));
        author.ifPresent(a -> parameters.put(AUTHOR, a.slug().text()));
        year.ifPresent(y -> parameters.put(YEAR, String.valueOf(y)));
        return new Asked(
                home ? Permalinks.HOME : Permalinks.search(words.text()), words, category, author, year, parameters);
    }

    private Optional<TermView> category() {
        return parameter(CATEGORY, NUMBER)
                .flatMap(number -> terms.categoryById(Long.parseLong(number)))
                .or(() -> slug("category_name").flatMap(terms::categoryBySlug));
    }

    private Optional<AuthorView> author() {
        return slug(AUTHOR)
                .flatMap(authors::bySlug)
                .or(() -> parameter("author", NUMBER).flatMap(number -> authors.byId(Long.parseLong(number))));
    }

    private Optional<String> parameter(String name, Pattern shape) {
        return Optional.ofNullable(visit.request().getParameter(name))
                .filter(value -> shape.matcher(value).matches());
    }

    /** The last of them, where a category is named with those above it. */
    private Optional<Slug> slug(String name) {
        try {
            return Optional.ofNullable(visit.request().getParameter(name))
                    .map(value -> value.replaceAll("/+$", ""))
                    .map(value -> Slug.fromAddress(value.substring(value.lastIndexOf('/') + 1)));
        } catch (NotASlug nobody) {
            return Optional.empty();
        }
    }
}
