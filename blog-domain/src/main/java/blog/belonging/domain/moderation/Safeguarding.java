package blog.belonging.domain.moderation;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.CommentPlacing;
import blog.belonging.domain.comment.CommentRewriting;
import blog.belonging.domain.comment.Comments;
import blog.belonging.domain.comment.NoSuchComment;
import blog.belonging.domain.content.Entry;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.NotAllowed;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.moderation.Deciding.Grounds;
import blog.belonging.domain.moderation.Deciding.State;
import blog.belonging.domain.moderation.Decision.Act;
import blog.belonging.domain.moderation.Decision.Reason;
import blog.belonging.domain.shared.ChangedMeanwhile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is done where a comment could harm somebody: a passage is taken out, or all of it, and what it was is kept for the safeguarding lead alone. */
@ApplicationScoped
@Transactional
public class Safeguarding {

    @Inject
    Comments comments;

    @Inject
    CommentPlacing placing;

    @Inject
    CommentRewriting rewriting;

    @Inject
    EvidenceKeeping evidence;

    @Inject
    Deciding deciding;

    @Inject
    ModeratorTelling telling;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    /** A passage of a comment's text, in UTF-16 units. */
    public record Passage(int begin, int end) {}

    /**
     * Readers get the text without the passages at once.
     *
     * @param version of the comment as it was looked at
     * @param instead what stands there then
     * @return how many passages were taken out; those that overlap are one
     * @throws ChangedMeanwhile if it says something else by now
     */
    public int redact(Actor actor, long id, long version, Collection<Passage> passages, String instead, Reason reason) {
        actor.require(Permission.MODERATE_COMMENTS);
        Held held = hold(id);
        Comment comment = held.comment();
        if (comment.version() != version) {
            throw new ChangedMeanwhile("The comment");
        }
        StringBuilder text = new StringBuilder(comment.body());
        int from = text.length();
        int out = 0;
        for (Passage passage : passages.stream()
                .filter(one -> one.begin() >= 0
                        && one.begin() < one.end()
                        && one.end() <= comment.body().length())
                .sorted(Comparator.comparingInt(Passage::end).reversed())
                .toList()) {
            if (passage.end() <= from) {
                text.replace(passage.begin(), passage.end(), instead);
                from = passage.begin();
                out++;
            } else if (passage.begin() < from) {
                // It overlaps with what was taken out already: what is left of it goes, too.
                text.delete(passage.begin(), from);
                from = passage.begin();
            }
        }
        if (out > 0) {
            State before = State.of(comment);
            evidence.take(comment, Act.REDACTED);
            rewriting.rewrite(comment, text.toString());
            deciding.note(id, 0, Deciding.who(actor), new Grounds(Act.REDACTED, reason, ""), before.to(comment));
            if (comment.isShown()) {
                held.entry().ifPresent(placing::place);
            }
        }
        return out;
    }

    /** Takes a comment down everywhere, keeps it as it is, and hands it to the safeguarding lead. */
    public void withhold(Actor actor, long id, Reason reason, String note) {
        actor.require(Permission.MODERATE_COMMENTS);
        Held held = hold(id);
        Comment comment = held.comment();
        if (comment.status() == Comment.Status.WITHHELD) {
            return;
        }
        State before = State.of(comment);
        callLeads(comment);
        evidence.take(comment, Act.WITHHELD);
        comment.decide(Comment.Status.WITHHELD, clock.instant());
        comment.escalate(true);
        deciding.note(id, 0, Deciding.who(actor), new Grounds(Act.WITHHELD, reason, note), before.to(comment));
        placeIfShownBefore(held, before);
    }

    /** The safeguarding lead has to look at it; whether readers see it stays as it is. */
    public void escalate(Actor actor, long id, String note) {
        actor.require(Permission.MODERATE_COMMENTS);
        Comment comment = hold(id).comment();
        State state = State.of(comment);
        callLeads(comment);
        comment.escalate(true);
        deciding.note(id, 0, Deciding.who(actor), new Grounds(Act.ESCALATED, Reason.NONE, note), state.to(comment));
    }

    /** The safeguarding lead is done with it. */
    public void settle(Actor actor, long id, String note) {
        actor.require(Permission.SAFEGUARD);
        Comment comment = escalated(actor, id);
        State state = State.of(comment);
        comment.escalate(false);
        deciding.note(id, 0, Deciding.who(actor), new Grounds(Act.SETTLED, Reason.NONE, note), state.to(comment));
    }

    /** It was taken down for nothing: it waits for a moderator again. */
    public void release(Actor actor, long id, String note) {
        actor.require(Permission.SAFEGUARD);
        Comment comment = escalated(actor, id);
        if (comment.status() != Comment.Status.WITHHELD) {
            return;
        }
        State before = State.of(comment);
        comment.decide(Comment.Status.PENDING);
        comment.escalate(false);
        deciding.note(id, 0, Deciding.who(actor), new Grounds(Act.RELEASED, Reason.NONE, note), before.to(comment));
    }

    /** What it was before. That somebody read it stands in the log. */
    public List<Original> originals(Actor actor, long id) {
        actor.require(Permission.SAFEGUARD);
        Comment comment = escalated(actor, id);
        List<Original> originals = evidence.of(id);
        if (!originals.isEmpty()) {
            State state = State.of(comment);
            deciding.note(id, 0, Deciding.who(actor), Grounds.of(Act.ORIGINAL_READ), state.to(comment));
            auditing.note(actor.witness(), AuditEntry.Deed.of("comment.original-read", String.valueOf(id)));
        }
        return originals;
    }

    /** The safeguarding lead sees what was handed to them or taken down, and nothing else. */
    private Comment escalated(Actor actor, long id) {
        Comment comment = hold(id).comment();
        if (!comment.isEscalated() && comment.status() != Comment.Status.WITHHELD) {
            throw new NotAllowed("This comment was not handed to " + actor.name());
        }
        return comment;
    }

    /** Once: of what waits for them already they know. */
    private void callLeads(Comment comment) {
        if (!comment.isEscalated()) {
            telling.callLeads();
        }
    }

    private void placeIfShownBefore(Held held, State before) {
        if (before.status() == Comment.Status.APPROVED) {
            held.entry().ifPresent(placing::place);
        }
    }

    private record Held(Optional<Entry> entry, Comment comment) {}

    private Held hold(long id) {
        long entryId =
                comments.byId(id).orElseThrow(() -> new NoSuchComment(id)).entryId();
        Optional<Entry> entry = placing.hold(entryId);
        return new Held(entry, comments.held(id).orElseThrow(() -> new NoSuchComment(id)));
    }
}
