package blog.belonging.admin.shared;

import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.writing.EditableEntry;
import blog.belonging.domain.writing.RevisionLine;
import blog.belonging.domain.writing.RevisionView;
import blog.belonging.domain.writing.TextComparison;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What something said before, beside what it says now or what it said next; and a way back. */
public abstract class VersionsScreen {

    @Inject
    Exchange exchange;

    @Inject
    Caller caller;

    private Optional<EditableEntry> entry = Optional.empty();
    private List<RevisionLine> versions = List.of();
    private Optional<RevisionView> older = Optional.empty();
    private Optional<RevisionView> newer = Optional.empty();
    private List<TextComparison.Row> rows = List.of();

    /** Where it is written. */
    protected abstract Room desk();

    protected abstract EditableEntry one(Actor actor, long id);

    protected abstract List<RevisionLine> revisions(Actor actor, long id);

    protected abstract Optional<RevisionView> revision(Actor actor, long id, long revisionId);

    protected abstract void restore(Actor actor, long id, long revisionId);

    public void load() {
        Actor actor = caller.signedIn();
        long id = Typed.number(exchange.value("id")).orElse(0L);
        long wanted = Typed.number(exchange.value("version")).orElse(0L);
        if (exchange.isAsked("restore")) {
            restore(actor, id, wanted);
            exchange.goToWith(desk(), "?id=" + id + "&done=version-restored");
            return;
        }
        entry = Optional.of(one(actor, id));
        versions = revisions(actor, id);
        long other = Typed.number(exchange.value("with")).orElse(0L);
        older = revision(
                actor, id, wanted == 0 && versions.size() > 1 ? versions.get(1).id() : wanted);
        newer = revision(actor, id, other)
                .or(() -> versions.isEmpty()
                        ? Optional.empty()
                        : revision(actor, id, versions.get(0).id()));
        if (older.isPresent() && newer.isPresent()) {
            rows = TextComparison.of(text(older.get()), text(newer.get()));
        }
    }

    private static String text(RevisionView version) {
        return version.title() + "\n\n" + (version.excerpt().isBlank() ? "" : version.excerpt() + "\n\n")
                + version.body();
    }

    public EditableEntry getEntry() {
        return entry.orElseThrow();
    }

    public List<RevisionLine> getVersions() {
        return versions;
    }

    public boolean isComparing() {
        return !rows.isEmpty() && older.isPresent() && newer.isPresent();
    }

    public RevisionView getOlder() {
        return older.orElseThrow();
    }

    public RevisionView getNewer() {
        return newer.orElseThrow();
    }

    public List<TextComparison.Row> getRows() {
        return rows;
    }
}
