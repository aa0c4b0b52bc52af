package blog.belonging.admin.post;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Typed;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.post.EditablePost;
import blog.belonging.domain.post.PostEditing;
import blog.belonging.domain.post.PostWriting;
import blog.belonging.domain.writing.RevisionLine;
import blog.belonging.domain.writing.RevisionView;
import blog.belonging.domain.writing.TextComparison;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What a post said before, beside what it says now or what it said next; and a way back. */
@Named
@RequestScoped
public class PostRevisionsScreen {

    @Inject
    PostEditing editing;

    @Inject
    PostWriting writing;

    @Inject
    Exchange exchange;

    @Inject
    Caller caller;

    private Optional<EditablePost> post = Optional.empty();
    private List<RevisionLine> versions = List.of();
    private Optional<RevisionView> older = Optional.empty();
    private Optional<RevisionView> newer = Optional.empty();
    private List<TextComparison.Row> rows = List.of();

    public void load() {
        Actor actor = caller.signedIn();
        long id = Typed.number(exchange.value("id")).orElse(0L);
        long wanted = Typed.number(exchange.value("version")).orElse(0L);
        if (exchange.isAsked("restore")) {
            writing.restore(actor, id, wanted);
            exchange.goToWith(Room.ONE_POST, "?id=" + id + "&done=version-restored");
            return;
        }
        post = Optional.of(editing.one(actor, id));
        versions = editing.revisions(actor, id);
        long other = Typed.number(exchange.value("with")).orElse(0L);
        older = editing.revision(
                actor, id, wanted == 0 && versions.size() > 1 ? versions.get(1).id() : wanted);
        newer = editing.revision(actor, id, other)
                .or(() -> versions.isEmpty()
                        ? Optional.empty()
                        : editing.revision(actor, id, versions.get(0).id()));
        if (older.isPresent() && newer.isPresent()) {
            rows = TextComparison.of(text(older.get()), text(newer.get()));
        }
    }

    private static String text(RevisionView version) {
        return version.title() + "\n\n" + (version.excerpt().isBlank() ? "" : version.excerpt() + "\n\n")
                + version.body();
    }

    public EditablePost getPost() {
        return post.orElseThrow();
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
