package blog.belonging.domain.post;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.content.Rendition;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.writing.EntryPreviewing;
import blog.belonging.domain.writing.PreviewLink;
import blog.belonging.domain.writing.Previews;
import blog.belonging.domain.writing.WorkingCopy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Lets people read a post before it is published, by a secret address that ends and can be withdrawn. */
@ApplicationScoped
@Transactional
public class PostPreviewing implements EntryPreviewing {

    @Inject
    PostPermits permits;

    @Inject
    Previews previews;

    @Inject
    PreviewedPosts previewed;

    @Inject
    Posts posts;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    /** @return the secret of an address that shows the post as whoever asks has it on the desk */
    @Override
    public String forOneself(Actor actor, long id) {
        return previews.forOneself(actor, permits.forWriting(actor, id));
    }

    /**
     * @param forWhom to tell links apart; may be empty
     * @param days until it ends
     * @return the secret, to be shown once; only its digest is kept
     */
    @Override
    public String forGuest(Actor actor, long id, String forWhom, int days) {
        Post post = permits.forWriting(actor, id);
        String whom = Line.of(forWhom);
        auditing.note(actor.witness(), new AuditEntry.Deed("post.link-made", PostPublishing.called(post), "", whom));
        return previews.forGuest(actor, post, whom, days);
    }

    @Override
    public void withdraw(Actor actor, long id, long linkId) {
        Post post = permits.forWriting(actor, id);
        previews.withdraw(post, linkId);
        auditing.note(actor.witness(), new AuditEntry.Deed("post.link-withdrawn", PostPublishing.called(post), "", ""));
    }

    /** The one way for readers to something that is not published. */
    public Optional<PostView> show(String token, int part) {
        return previews.at(token)
                .flatMap(link -> unsaved(link)
                        .map(text -> previewed.view(link.entryId(), 1).flatMap(view -> view.saying(text, part)))
                        .orElseGet(() -> previewed.view(link.entryId(), part)))
                .map(view -> view.previewedAt(Permalinks.preview(token), clock.instant()));
    }

    private Optional<Rendition> unsaved(PreviewLink link) {
        return previews.unsaved(link).flatMap(copy -> posts.byId(copy.entryId()).map(post -> rendered(post, copy)));
    }

    private Rendition rendered(Post post, WorkingCopy copy) {
        return previews.rendered(new Post(post.id(), post.slug(), post.ownerId()), copy);
    }
}
