package blog.belonging.domain.post;

import blog.belonging.domain.author.Authorship;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.taxonomy.CategoryKeeping;
import blog.belonging.domain.taxonomy.TermLine;
import blog.belonging.domain.writing.PreviewLinkLine;
import blog.belonging.domain.writing.Previews;
import blog.belonging.domain.writing.RevisionLine;
import blog.belonging.domain.writing.RevisionView;
import blog.belonging.domain.writing.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What those who write get to see of posts: their own, or everybody's where they may edit those. */
@ApplicationScoped
@Transactional
public class PostEditing {

    private static final int NOTES = 20;

    @Inject
    PostPermits permits;

    @Inject
    WrittenPosts written;

    @Inject
    Versions versions;

    @Inject
    ReviewNotes notes;

    @Inject
    Previews previews;

    @Inject
    Authorship authorship;

    @Inject
    CategoryKeeping categories;

    @Inject
    Surroundings surroundings;

    /**
     * What stands around a post on the desk.
     *
     * @param publisher whether the actor may publish it without asking anybody
     */
    public record Around(boolean publisher, List<ReviewNote.Line> notes, List<PreviewLinkLine> links) {}

    public Around around(Actor actor, long id) {
        Post post = permits.forReading(actor, id);
        return new Around(permits.mayPublish(actor, post), notes.of(id, NOTES), previews.of(post));
    }

    public EditablePost one(Actor actor, long id) {
        permits.forReading(actor, id);
        return written.editable(id).orElseThrow(() -> new NoSuchPost(id));
    }

    /** @param question of which {@code visibleTo} is set here */
    public List<PostLine> page(
            Actor actor, WrittenPosts.Question question, Optional<WrittenPosts.Place> after, int size) {
        return written.page(
                new WrittenPosts.Question(
                        question.status(),
                        question.author(),
                        question.category(),
                        question.month(),
                        question.words(),
                        visibleTo(actor)),
                after,
                size);
    }

    /** Whether the actor may go on writing in a post of their list. */
    public static boolean opens(Actor actor, PostLine line) {
        return PostPermits.isOpenTo(actor, line.status());
    }

    public Map<EntryStatus, Integer> counts(Actor actor) {
        return written.counts(visibleTo(actor));
    }

    public List<PostLine> inMonth(Actor actor, YearMonth month, int limit) {
        return written.inMonth(month, visibleTo(actor), limit);
    }

    /** Where the blog lives or lived, without a slash at the end. */
    public List<String> ownOrigins() {
        return surroundings.ownOrigins();
    }

    /** The whole tree, to file a post under. */
    public List<TermLine> categories(Actor actor) {
        return categories.choices(actor);
    }

    public List<RevisionLine> revisions(Actor actor, long id) {
        return versions.of(permits.forReading(actor, id));
    }

    public Optional<RevisionView> revision(Actor actor, long id, long revisionId) {
        return versions.view(permits.forReading(actor, id), revisionId);
    }

    private Optional<Long> visibleTo(Actor actor) {
        actor.require(Permission.WRITE);
        return actor.may(Permission.EDIT_ANYTHING) ? Optional.empty() : Optional.of(authorship.authorOf(actor));
    }
}
