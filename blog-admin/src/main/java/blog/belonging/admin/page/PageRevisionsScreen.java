package blog.belonging.admin.page;

import blog.belonging.admin.shared.VersionsScreen;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.page.PageEditing;
import blog.belonging.domain.page.PageWriting;
import blog.belonging.domain.writing.EditableEntry;
import blog.belonging.domain.writing.RevisionLine;
import blog.belonging.domain.writing.RevisionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What a page said before. */
@Named
@RequestScoped
public class PageRevisionsScreen extends VersionsScreen {

    @Inject
    PageEditing editing;

    @Inject
    PageWriting writing;

    @Override
    protected Room desk() {
        return Room.ONE_PAGE;
    }

    @Override
    protected EditableEntry one(Actor actor, long id) {
        return editing.one(actor, id);
    }

    @Override
    protected List<RevisionLine> revisions(Actor actor, long id) {
        return editing.revisions(actor, id);
    }

    @Override
    protected Optional<RevisionView> revision(Actor actor, long id, long revisionId) {
        return editing.revision(actor, id, revisionId);
    }

    @Override
    protected void restore(Actor actor, long id, long revisionId) {
        writing.restore(actor, id, revisionId);
    }
}
