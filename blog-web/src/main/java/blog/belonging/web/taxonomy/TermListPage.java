package blog.belonging.web.taxonomy;

import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.taxonomy.PublicTerms;
import blog.belonging.domain.taxonomy.TermCount;
import blog.belonging.web.shared.Describing;
import blog.belonging.web.shared.Metadata;
import blog.belonging.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** All categories as a tree, or all tags. */
@Named
@RequestScoped
public class TermListPage {

    /** More than this nobody looks through. */
    private static final int MOST = 1000;

    @Inject
    PublicTerms publicTerms;

    @Inject
    Describing describing;

    @Inject
    Texts texts;

    private Optional<Metadata> metadata = Optional.empty();
    private List<TermCount> terms = List.of();

    public void loadCategories() {
        terms = publicTerms.categories(MOST);
        metadata = Optional.of(describing.ofOverview(texts.of("categories"), Permalinks.CATEGORIES));
    }

    public void loadTags() {
        terms = publicTerms.tags(MOST);
        metadata = Optional.of(describing.ofOverview(texts.of("tags"), Permalinks.TAGS));
    }

    public Metadata getMetadata() {
        return metadata.orElseThrow();
    }

    public List<TermCount> getTerms() {
        return terms;
    }
}
