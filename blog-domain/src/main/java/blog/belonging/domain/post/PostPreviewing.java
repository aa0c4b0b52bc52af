package blog.belonging.domain.post;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.content.ContentPipeline;
import blog.belonging.domain.content.Draft;
import blog.belonging.domain.content.Rendition;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.Secret;
import blog.belonging.domain.site.Permalinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Lets people read a post before it is published, by a secret address that ends and can be withdrawn. */
@ApplicationScoped
@Transactional
public class PostPreviewing {

    /** For oneself: long enough to look at it on another device. */
    private static final Duration OWN = Duration.ofHours(2);

    public static final int MOST_DAYS = 90;

    @Inject
    PostPermits permits;

    @Inject
    PreviewLinks links;

    @Inject
    PreviewedPosts previewed;

    @Inject
    Posts posts;

    @Inject
    WorkingCopies copies;

    @Inject
    Surroundings surroundings;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    private final ContentPipeline pipeline = new ContentPipeline();

    /** @return the secret of an address that shows the post as whoever asks has it on the desk */
    public String forOneself(Actor actor, long id) {
        Post post = permits.forWriting(actor, id);
        return made(actor, post, "", true, OWN);
    }

    /**
     * @param forWhom to tell links apart; may be empty
     * @param days until it ends
     * @return the secret, to be shown once; only its digest is kept
     */
    public String forGuest(Actor actor, long id, String forWhom, int days) {
        Post post = permits.forWriting(actor, id);
        String whom = Line.of(forWhom);
        auditing.note(actor.witness(), new AuditEntry.Deed("post.link-made", PostPublishing.called(post), "", whom));
        return made(actor, post, whom, false, Duration.ofDays(Math.max(1, Math.min(days, MOST_DAYS))));
    }

    private String made(Actor actor, Post post, String forWhom, boolean own, Duration howLong) {
        String token = Secret.fresh();
        Instant now = clock.instant();
        links.add(new PreviewLink(
                links.nextId(),
                post.id(),
                Secret.digest(token),
                new PreviewLink.Maker(actor.accountId(), actor.name(), forWhom, own),
                now,
                now.plus(howLong)));
        return token;
    }

    public void withdraw(Actor actor, long id, long linkId) {
        Post post = permits.forWriting(actor, id);
        links.remove(linkId, id);
        auditing.note(actor.witness(), new AuditEntry.Deed("post.link-withdrawn", PostPublishing.called(post), "", ""));
    }

    /** The one way for readers to something that is not published. */
    public Optional<PostView> show(String token, int part) {
        Instant now = clock.instant();
        return links.byToken(Secret.digest(token))
                .filter(link -> link.leadsAt(now))
                .flatMap(link -> unsaved(link)
                        .map(text -> previewed.view(link.entryId(), 1).flatMap(view -> view.saying(text, part)))
                        .orElseGet(() -> previewed.view(link.entryId(), part)))
                .map(view -> view.previewedAt(Permalinks.preview(token), now));
    }

    /** What whoever made the link for oneself has typed and not saved. */
    private Optional<Rendition> unsaved(PreviewLink link) {
        return Optional.of(link)
                .filter(PreviewLink::isOwn)
                .flatMap(own -> copies.of(own.entryId(), own.accountId()))
                .filter(copy -> !copy.fields().isEmpty())
                .flatMap(copy -> posts.byId(copy.entryId()).map(post -> rendered(post, copy)));
    }

    private Rendition rendered(Post post, WorkingCopy copy) {
        Post typed = new Post(post.id(), post.slug(), post.ownerId());
        typed.write(new Draft(
                copy.field("title"),
                post.slug(),
                copy.field("body"),
                copy.field("excerpt"),
                copy.field("footnotes"),
                post.ownerId(),
                post.visibility(),
                "",
                false,
                copy.number("picture")));
        typed.render(pipeline, surroundings);
        return typed.rendition();
    }
}
