package blog.belonging.admin.transfer;

import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Typed;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.shared.Slice;
import blog.belonging.domain.transfer.ImportConfig;
import blog.belonging.domain.transfer.ImportOrdering;
import blog.belonging.domain.transfer.PastImports;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Bringing another blog, and what was brought before. */
@Named
@RequestScoped
public class ImportListScreen {

    private static final int SIZE = 20;

    @Inject
    ImportOrdering ordering;

    @Inject
    ImportConfig config;

    @Inject
    Problems problems;

    @Inject
    Wording wording;

    @Inject
    Caller caller;

    private final ImportForm form = new ImportForm();
    private String refused = "";
    private String page = "";
    private Slice<PastImports.Line> found = Slice.of(List.of(), 1, SIZE, 0);

    public void load() {
        found = ordering.all(caller.signedIn(), Typed.page(page), SIZE);
        for (ImportProblem problem : ImportProblem.values()) {
            if (problem.name().equals(refused)) {
                problems.addWords("file", wording.of("import.refused." + problem, config.maxSize() / 1_000_000));
            }
        }
    }

    public ImportForm getForm() {
        return form;
    }

    public List<PastImports.Line> getLines() {
        return found.items();
    }

    /** The one that is not over, if there is one: it has to be waited for. */
    public boolean isUnderWay() {
        return found.number() == 1 && found.items().stream().anyMatch(line -> !line.isOver());
    }

    public String getLimit() {
        return wording.of("import.limit", config.maxSize() / 1_000_000);
    }

    /** Bytes. */
    public long getMost() {
        return config.maxSize();
    }

    public boolean isNewer() {
        return found.hasNewer();
    }

    public boolean isOlder() {
        return found.hasOlder();
    }

    public String getNewer() {
        return Room.IMPORT.path() + "?page=" + (found.number() - 1);
    }

    public String getOlder() {
        return Room.IMPORT.path() + "?page=" + (found.number() + 1);
    }

    public String getRefused() {
        return refused;
    }

    public void setRefused(String refused) {
        this.refused = refused;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
