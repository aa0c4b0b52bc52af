package blog.belonging.web.taxonomy;

import blog.belonging.domain.taxonomy.PublicTerms;
import blog.belonging.domain.taxonomy.TermCount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All categories as a tree, or all tags. */
@Named
@RequestScoped
public class TermListPage {

    /** More than this nobody looks through. */
    private static final int MOST = 1000;

    @Inject
    PublicTerms publicTerms;

    private List<TermCount> terms = List.of();

    public void loadCategories() {
        terms = publicTerms.categories(MOST);
    }

    public void loadTags() {
        terms = publicTerms.tags(MOST);
    }

    public List<TermCount> getTerms() {
        return terms;
    }
}
