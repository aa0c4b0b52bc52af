package blog.belonging.domain.post;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.site.Sites;
import blog.belonging.domain.writing.Checking;
import blog.belonging.domain.writing.EntryPublishing;
import blog.belonging.domain.writing.StandsInTheWay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** From draft to readers and back. The only place that decides when a post is published. */
@ApplicationScoped
@Transactional
public class PostPublishing implements EntryPublishing {

    private static final int STEP = 20;

    /** Nobody was there: it was planned. */
    private static final AuditEntry.Witness SCHEDULE = new AuditEntry.Witness(0, "(schedule)", "");

    @Inject
    Posts posts;

    @Inject
    PostPermits permits;

    @Inject
    PostSettling settling;

    @Inject
    Checking checking;

    @Inject
    ReviewNotes notes;

    @Inject
    Auditing auditing;

    @Inject
    Sites sites;

    @Inject
    Clock clock;

    /**
     * Readers see it from now on. One that was published before comes back to its old day and address.
     *
     * @throws StandsInTheWay if the site's settings want something settled first
     */
    @Override
    public void publish(Actor actor, long id) {
        Post post = permits.forPublishing(actor, id);
        if (post.isOut()) {
            return;
        }
        Instant now = clock.instant();
        boolean wasOut = post.status() == EntryStatus.DRAFT
                && post.publishedAt().filter(at -> !at.isAfter(now)).isPresent();
        Instant at = wasOut ? post.publishedAt().orElse(now) : now;
        LocalDate day = wasOut ? post.publishedOn().orElse(day(at)) : day(at);
        approve(actor, post);
        change(actor.witness(), post, "post.published", () -> {
            settling.findRoom(post, day);
            post.publish(at, day);
            post.modifiedAt(now);
        });
    }

    /**
     * To be published at a moment to come; a moment that has passed is now.
     *
     * @param wanted on the clock of the site; an hour that a change of clocks skips is the one after it, and of an hour that comes
     *     twice the first is meant
     * @throws StandsInTheWay if the site's settings want something settled first
     */
    @Override
    public void schedule(Actor actor, long id, LocalDateTime wanted) {
        Instant at = wanted.atZone(zone()).toInstant();
        if (!at.isAfter(clock.instant())) {
            publish(actor, id);
            return;
        }
        Post post = permits.forPublishing(actor, id);
        approve(actor, post);
        change(actor.witness(), post, "post.scheduled", () -> {
            settling.findRoom(post, day(at));
            post.schedule(at, day(at));
        });
    }

    private void approve(Actor actor, Post post) {
        checking.requireNothingInTheWay(post, true);
        if (post.status() == EntryStatus.PENDING) {
            note(actor, post, ReviewNote.Act.APPROVED, "");
        }
    }

    /**
     * Changes the day and hour that readers see. Its address goes with it; the old one leads there.
     *
     * @param wanted on the clock of the site, not to come
     */
    public void redate(Actor actor, long id, LocalDateTime wanted) {
        Post post = permits.forPublishing(actor, id);
        Instant at = wanted.atZone(zone()).toInstant();
        if (post.isOut() && !at.isAfter(clock.instant()) && !post.publishedAt().equals(Optional.of(at))) {
            change(actor.witness(), post, "post.redated", () -> {
                settling.findRoom(post, wanted.toLocalDate());
                post.publish(at, wanted.toLocalDate());
            });
        }
    }

    /** No longer for readers, or not at the time that was planned: it is a draft again. */
    @Override
    public void unpublish(Actor actor, long id) {
        Post post = permits.forPublishing(actor, id);
        if (post.isOut() || post.status() == EntryStatus.SCHEDULED) {
            change(actor.witness(), post, "post.unpublished", post::takeBack);
        }
    }

    /** @param note for whoever publishes it; may be empty */
    public void handIn(Actor actor, long id, String note) {
        Post post = permits.forWriting(actor, id);
        if (post.status() == EntryStatus.DRAFT) {
            note(actor, post, ReviewNote.Act.HANDED_IN, note);
            change(actor.witness(), post, "post.handed-in", post::handIn);
        }
    }

    /** @param note what is to be changed first */
    public void sendBack(Actor actor, long id, String note) {
        Post post = permits.forPublishing(actor, id);
        if (post.status() == EntryStatus.PENDING) {
            note(actor, post, ReviewNote.Act.SENT_BACK, note);
            change(actor.witness(), post, "post.sent-back", post::takeBack);
        }
    }

    @Override
    public void trash(Actor actor, long id) {
        Post post = permits.forWriting(actor, id);
        change(actor.witness(), post, "post.trashed", post::trash);
    }

    /** Back to where it stood. */
    @Override
    public void restore(Actor actor, long id) {
        Post post = permits.forWriting(actor, id);
        change(actor.witness(), post, "post.restored", () -> post.restore(clock.instant()));
    }

    /**
     * Publishes what is due. Any number of nodes may try: each post is published once.
     *
     * @return how many were
     */
    public int publishDue() {
        Instant now = clock.instant();
        List<Post> due = posts.heldDue(now, STEP);
        for (Post post : due) {
            Instant at = post.publishedAt().orElse(now);
            change(SCHEDULE, post, "post.published", () -> {
                LocalDate day = post.publishedOn().orElse(day(at));
                settling.findRoom(post, day);
                post.publish(at, day);
                post.modifiedAt(at);
            });
        }
        return due.size();
    }

    private void change(AuditEntry.Witness witness, Post post, String act, Runnable change) {
        String before = post.status().name();
        settled(post, change);
        auditing.note(
                witness,
                new AuditEntry.Deed(act, called(post), before, post.status().name()));
    }

    private void settled(Post post, Runnable change) {
        PostSettling.Before before = PostSettling.Before.of(post);
        change.run();
        settling.settle(post, before);
    }

    private void note(Actor actor, Post post, ReviewNote.Act act, String note) {
        notes.add(new ReviewNote(
                notes.nextId(),
                post.id(),
                actor.accountId(),
                new ReviewNote.Line(act, clock.instant(), actor.name(), note.strip())));
    }

    private ZoneId zone() {
        return sites.get().zone();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone());
    }

    /** For the audit log. */
    static String called(Post post) {
        String title = post.rendition().plainTitle();
        return (title.isEmpty() ? post.slug().text() : title) + " (" + post.id() + ")";
    }
}
