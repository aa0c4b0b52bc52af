package blog.belonging.admin.transfer;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Typed;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.transfer.ImportOrdering;
import blog.belonging.domain.transfer.ImportTask;
import blog.belonging.domain.transfer.ImportUnderWay;
import blog.belonging.domain.transfer.NoSuchImport;
import blog.belonging.domain.transfer.PastImports;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** One import: how far it is, or what came of it. */
@Named
@RequestScoped
public class ImportShowScreen {

    /** Of a report that is longer, the rest is in the file. */
    private static final int SHOWN = 20_000;

    @Inject
    ImportOrdering ordering;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Wording wording;

    @Inject
    Caller caller;

    private String id = "";
    private Optional<PastImports.Line> line = Optional.empty();
    private String report = "";

    public void load() {
        Actor actor = caller.signedIn();
        long number = Typed.number(id).orElse(0L);
        line = ordering.one(actor, number);
        if (line.isEmpty()) {
            exchange.goTo(Room.IMPORT, "no-import");
        } else if (exchange.isPost()) {
            repeat(actor, number);
        }
        if (line.isPresent() && line.get().state() == ImportTask.State.DONE && !exchange.isOver()) {
            report = report(actor, number);
        }
    }

    private void repeat(Actor actor, long number) {
        try {
            boolean dryRun = !exchange.isAsked("real");
            exchange.goToWith(Room.ONE_IMPORT, "?id=" + ordering.again(actor, number, dryRun));
        } catch (ImportUnderWay other) {
            problems.add("repeat", "import.refused.UNDER_WAY");
        } catch (NoSuchImport gone) {
            problems.add("repeat", "import.files-gone");
        }
    }

    /** Imports of the times before there were reports here have none. */
    private String report(Actor actor, long number) {
        try {
            return ordering.report(actor, number);
        } catch (NoSuchImport none) {
            return "";
        }
    }

    public boolean isThere() {
        return line.isPresent();
    }

    public PastImports.Line getLine() {
        return line.orElseThrow();
    }

    public String getProgress() {
        return ImportWords.progress(getLine(), wording);
    }

    /** Whether there is anything to measure it by. */
    public boolean isMeasured() {
        return getLine().total() > 0;
    }

    public boolean isTried() {
        return getLine().dryRun() && getLine().state() == ImportTask.State.DONE;
    }

    public String getReport() {
        return report.length() <= SHOWN ? report : report.substring(0, report.lastIndexOf('\n', SHOWN) + 1);
    }

    public boolean isShortened() {
        return report.length() > SHOWN;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
