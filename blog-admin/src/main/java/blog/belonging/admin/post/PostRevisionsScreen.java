package blog.belonging.admin.post;

import blog.belonging.admin.shared.VersionsScreen;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.post.PostEditing;
import blog.belonging.domain.post.PostWriting;
import blog.belonging.domain.writing.EditableEntry;
import blog.belonging.domain.writing.RevisionLine;
import blog.belonging.domain.writing.RevisionView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** What a post said before. */
@Named
@RequestScoped
public class PostRevisionsScreen extends VersionsScreen {

    @Inject
    PostEditing editing;

    @Inject
    PostWriting writing;

    @Override
    protected Room desk() {
        return Room.ONE_POST;
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
