package blog.belonging.domain.post;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.author.Authorship;
import blog.belonging.domain.content.Draft;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.Title;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Sites;
import blog.belonging.domain.writing.Desk;
import blog.belonging.domain.writing.SavedMeanwhile;
import blog.belonging.domain.writing.TooLong;
import blog.belonging.domain.writing.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Writing a post, from the empty page on. Every version is kept, and nobody's text is lost to somebody else's. */
@ApplicationScoped
@Transactional
public class PostWriting {

    @Inject
    Posts posts;

    @Inject
    PostPermits permits;

    @Inject
    PostCrediting crediting;

    @Inject
    PostSettling settling;

    @Inject
    Versions versions;

    @Inject
    Desk desk;

    @Inject
    Authorship authorship;

    @Inject
    Sites sites;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    /**
     * An empty draft, or the one that somebody has begun already and written nothing into.
     *
     * @return its number
     */
    public long begin(Actor actor) {
        actor.require(Permission.WRITE);
        long author = authorship.authorOf(actor);
        return posts.untouchedDraftOf(author).orElseGet(() -> {
            long id = posts.nextId();
            Slug slug = new Slug(String.valueOf(id));
            Post post = new Post(id, slug, author);
            post.write(new Draft(
                    "",
                    slug,
                    "",
                    "",
                    "",
                    author,
                    Visibility.PUBLIC,
                    "",
                    sites.get().commentsOpen(),
                    Optional.empty()));
            post.creditTo(List.of(author));
            post.modifiedAt(clock.instant());
            posts.add(post);
            settling.settle(post, PostSettling.Before.of(post));
            return id;
        });
    }

    /**
     * Keeps what was written.
     *
     * @param edition of the post that the writing began with
     * @throws SavedMeanwhile if it is not the one that is there
     * @throws TooLong if no post can be that long
     */
    public void revise(Actor actor, long id, long edition, PostDraft draft) {
        Post post = permits.forWriting(actor, id);
        versions.admit(post, edition, draft.body());
        PostSettling.Before before = PostSettling.Before.of(post);
        Instant now = clock.instant();
        versions.keepFirst(post);
        post.write(new Draft(
                draft.title(),
                slug(post, draft),
                draft.body(),
                draft.excerpt(),
                draft.footnotes(),
                post.ownerId(),
                draft.visibility(),
                draft.visibility() == Visibility.PASSWORD ? draft.password() : "",
                draft.commentsOpen(),
                draft.featuredImageId()));
        post.appearInSearchAs(draft.seoTitle(), draft.seoDescription());
        post.stick(draft.sticky());
        crediting.credit(actor, post, draft);
        post.modifiedAt(now);
        if (post.isOut()) {
            post.publishedOn().ifPresent(day -> settling.findRoom(post, day));
        }
        settling.settle(post, before);
        versions.keep(actor, post, now);
        desk.clear(actor, post);
        note(actor, before.out() ? "post.corrected" : "post.saved", post);
    }

    /** Makes an earlier version the text again; what stood there stays among the versions. */
    public void restore(Actor actor, long id, long revisionId) {
        Post post = permits.forWriting(actor, id);
        Draft earlier = versions.draft(post, revisionId).orElseThrow(() -> new NoSuchPost(id));
        PostSettling.Before before = PostSettling.Before.of(post);
        Instant now = clock.instant();
        post.write(earlier);
        post.modifiedAt(now);
        settling.settle(post, before);
        versions.keep(actor, post, now);
        desk.clear(actor, post);
        note(actor, "post.restored-version", post);
    }

    /** As typed; made from the title where nothing was, and never one that another post has. */
    private Slug slug(Post post, PostDraft draft) {
        Slug wanted = wanted(post, draft);
        return wanted.equals(post.slug()) ? wanted : wanted.orNumbered(one -> posts.slugTaken(one, post.id()));
    }

    private static Slug wanted(Post post, PostDraft draft) {
        String words = draft.slug().isBlank() ? Title.plain(draft.title()) : draft.slug();
        return Slug.ofTitleOr(words, String.valueOf(post.id()));
    }

    private void note(Actor actor, String act, Post post) {
        // A draft is saved too often to be worth a line each time.
        if (post.status() != EntryStatus.DRAFT) {
            auditing.note(actor.witness(), new AuditEntry.Deed(act, PostPublishing.called(post), "", ""));
        }
    }
}
