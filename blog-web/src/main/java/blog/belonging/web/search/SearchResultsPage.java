package blog.belonging.web.search;

import blog.belonging.domain.search.BlogSearch;
import blog.belonging.domain.search.Facet;
import blog.belonging.domain.search.SearchFilter;
import blog.belonging.domain.search.SearchNotReady;
import blog.belonging.domain.search.SearchQuery;
import blog.belonging.domain.search.SearchResults;
import blog.belonging.domain.search.SearchWords;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.web.search.SearchAsked.Asked;
import blog.belonging.web.shared.Answer;
import blog.belonging.web.shared.CurrentSite;
import blog.belonging.web.shared.Describing;
import blog.belonging.web.shared.Metadata;
import blog.belonging.web.shared.Texts;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was found, or why nothing was, and what to do next. */
@Named
@RequestScoped
public class SearchResultsPage {

    private static final int SECONDS = 10;

    @Inject
    BlogSearch search;

    @Inject
    SearchAsked asking;

    @Inject
    CurrentSite site;

    @Inject
    Visit visit;

    @Inject
    Texts texts;

    @Inject
    Answer answer;

    @Inject
    Describing describing;

    /** A link that adds a filter or takes one away. */
    public record Choice(String name, int count, String address) {}

    /** Filters of one kind. */
    public record Choices(String title, List<Choice> choices) {}

    private Optional<Asked> asked = Optional.empty();
    private SearchResults results = SearchResults.nothing(new SearchQuery(SearchWords.of(""), SearchFilter.NONE, 1, 1));
    private boolean preparing;

    public void load() {
        if (!(visit.address() instanceof PublicAddress.Searching searching)) {
            answer.notFound();
            return;
        }
        Asked what = asking.of(searching);
        asked = Optional.of(what);
        SearchQuery query = new SearchQuery(
                what.words(), what.filter(), searching.page(), site.view().postsPerPage());
        try {
            results = search.find(query);
        } catch (SearchNotReady later) {
            preparing = true;
            answer.comeBackIn(SECONDS);
            return;
        }
        if (searching.page() > results.hits().pages()) {
            answer.notFound();
        }
    }

    public SearchResults getResults() {
        return results;
    }

    public String getWords() {
        return asked().words().text();
    }

    /** Whether nothing that could be found was asked for. */
    public boolean isBlank() {
        return asked().words().terms().isEmpty();
    }

    public boolean isPreparing() {
        return preparing;
    }

    public boolean isNothing() {
        return !preparing && !isBlank() && results.hits().total() == 0;
    }

    public String getTitle() {
        return getWords().isEmpty() ? texts.of("search.title") : texts.of("search.title.for", getWords());
    }

    public String getSummary() {
        int total = results.hits().total();
        return total == 1 ? texts.of("search.one") : texts.of("search.many", total);
    }

    public Metadata getMetadata() {
        return describing.ofOverview(getTitle(), getAddress());
    }

    /** Root-relative, and itself the canonical one. */
    public String getAddress() {
        return asked().at(results.hits().number());
    }

    public String getFeedAddress() {
        return asked().feed(PublicAddress.Form.RSS);
    }

    public String getPrevious() {
        return asked().at(results.hits().number() - 1);
    }

    public String getNext() {
        return asked().at(results.hits().number() + 1);
    }

    /** Filters that are on; each link takes one away. */
    public List<Choice> getChosen() {
        List<Choice> chosen = new ArrayList<>();
        Asked now = asked();
        now.category().ifPresent(c -> chosen.add(new Choice(c.name(), 0, now.with(SearchAsked.CATEGORY, ""))));
        now.author().ifPresent(a -> chosen.add(new Choice(a.name(), 0, now.with(SearchAsked.AUTHOR, ""))));
        now.year().ifPresent(y -> chosen.add(new Choice(String.valueOf(y), 0, now.with(SearchAsked.YEAR, ""))));
        return chosen;
    }

    /** Filters that could be on and would leave something out. */
    public List<Choices> getNarrower() {
        Asked now = asked();
        List<Choices> all = new ArrayList<>();
        add(all, now.category().isPresent(), "search.by.category", SearchAsked.CATEGORY, results.categories());
        add(all, now.author().isPresent(), "search.by.author", SearchAsked.AUTHOR, results.authors());
        add(all, now.year().isPresent(), "search.by.year", SearchAsked.YEAR, results.years());
        return all;
    }

    private void add(List<Choices> to, boolean chosen, String title, String parameter, List<Facet> facets) {
        List<Choice> useful = facets.stream()
                .filter(facet -> facet.count() < results.hits().total() || facets.size() > 1)
                .map(facet -> new Choice(facet.name(), facet.count(), asked().with(parameter, facet.value())))
                .toList();
        if (!chosen && !useful.isEmpty()) {
            to.add(new Choices(texts.of(title), useful));
        }
    }

    private Asked asked() {
        return asked.orElseThrow();
    }
}
