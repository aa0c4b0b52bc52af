package blog.belonging.admin.taxonomy;

import blog.belonging.admin.shared.Typed;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.shared.Slice;
import blog.belonging.domain.taxonomy.CategoryKeeping;
import blog.belonging.domain.taxonomy.TermLine;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The tree of categories. */
@Named
@RequestScoped
public class CategoryListScreen {

    private static final int SIZE = 200;

    /** Further in, a narrow screen has no room left. */
    private static final int FURTHEST_IN = 5;

    @Inject
    CategoryKeeping categories;

    @Inject
    Caller caller;

    private String page = "";
    private Slice<TermLine> slice = new Slice<>(List.of(), 1, 1, 0);

    public void load() {
        List<TermLine> tree = categories.tree(caller.signedIn());
        slice = Slice.nearest(
                Typed.page(page), SIZE, tree.size(), from -> tree.subList(from, Math.min(tree.size(), from + SIZE)));
    }

    public Slice<TermLine> getSlice() {
        return slice;
    }

    public int indent(TermLine line) {
        return Math.min(line.depth(), FURTHEST_IN);
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
