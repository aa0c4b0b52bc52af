package blog.belonging.domain.moderation;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.comment.BannedCommenters;
import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.CommentPlacing;
import blog.belonging.domain.comment.CommentReport;
import blog.belonging.domain.comment.CommentReports;
import blog.belonging.domain.comment.Comments;
import blog.belonging.domain.comment.NoSuchComment;
import blog.belonging.domain.comment.SpamLearning;
import blog.belonging.domain.content.Entry;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.moderation.Deciding.Grounds;
import blog.belonging.domain.moderation.Deciding.State;
import blog.belonging.domain.moderation.Decision.Act;
import blog.belonging.domain.moderation.Decision.Reason;
import blog.belonging.domain.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** A moderator decides which comments readers see. Each decision stands in the log, and each can be changed again. */
@ApplicationScoped
@Transactional
public class Moderating {

    /** At once; a page of the queue has fewer. */
    public static final int MOST = 200;

    /** Of those who said more, the latest are taken down. */
    private static final int MOST_EARLIER = 1000;

    /** What can be decided about a comment with one click. */
    public enum Verdict {
        APPROVE(Comment.Status.APPROVED, Act.APPROVED),
        HOLD(Comment.Status.PENDING, Act.HELD),
        SPAM(Comment.Status.SPAM, Act.MARKED_AS_SPAM),
        TRASH(Comment.Status.TRASHED, Act.TRASHED);

        private final Comment.Status status;
        private final Act act;

        Verdict(Comment.Status status, Act act) {
            this.status = status;
            this.act = act;
        }
    }

    @Inject
    Comments comments;

    @Inject
    CommentReports reports;

    @Inject
    CommentPlacing placing;

    @Inject
    SpamLearning learning;

    @Inject
    Deciding deciding;

    @Inject
    DecisionChain chain;

    @Inject
    BannedCommenters banned;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    /**
     * What was done.
     *
     * @param batch number to take it back with; 0 if nothing was done
     * @param left how many were not changed: they are as they should be, gone, or taken down for good
     */
    public record Done(long batch, int done, int left) {}

    /** @param note what else there is to say; may be empty */
    public Done decide(Actor actor, Collection<Long> ids, Verdict verdict, Reason reason, String note) {
        actor.require(Permission.MODERATE_COMMENTS);
        Held held = hold(ids);
        long batch = 0;
        int done = 0;
        List<Comment> decided = new ArrayList<>();
        for (Comment comment : held.comments()) {
            if (comment.status() == Comment.Status.WITHHELD || comment.status() == Comment.Status.UNCONFIRMED) {
                continue;
            }
            boolean news = comment.status() != verdict.status || comment.reports() > 0;
            if (news) {
                State before = State.of(comment);
                settleReports(comment);
                comment.decide(verdict.status, clock.instant());
                batch = deciding.note(
                        comment.id(),
                        batch,
                        Deciding.who(actor),
                        new Grounds(verdict.act, reason, note),
                        before.to(comment));
                decided.add(comment);
                done++;
            }
        }
        learning.learn(decided);
        held.place(placing);
        return new Done(batch, done, ids.size() - done);
    }

    /** Everything is as it was, except what somebody has changed since. */
    public int undo(Actor actor, long batch) {
        actor.require(Permission.MODERATE_COMMENTS);
        List<DecisionLine> lines = chain.inBatch(batch, MOST_EARLIER).stream()
                .filter(line -> line.accountId() == actor.accountId())
                .filter(line -> line.statusBefore() != line.statusAfter())
                .toList();
        Held held = hold(lines.stream().map(DecisionLine::commentId).toList());
        long undoing = 0;
        int undone = 0;
        List<Comment> decided = new ArrayList<>();
        for (DecisionLine line : lines) {
            Optional<Comment> untouched = Optional.ofNullable(held.byId().get(line.commentId()))
                    .filter(comment -> comment.status() == line.statusAfter()
                            && comment.status() != Comment.Status.WITHHELD
                            && line.statusBefore() != Comment.Status.WITHHELD);
            if (untouched.isPresent()) {
                Comment comment = untouched.get();
                State before = State.of(comment);
                comment.decide(line.statusBefore(), clock.instant());
                undoing = deciding.note(
                        comment.id(), undoing, Deciding.who(actor), Grounds.of(Act.UNDONE), before.to(comment));
                decided.add(comment);
                undone++;
            }
        }
        learning.learn(decided);
        held.place(placing);
        return undone;
    }

    /**
     * Nothing more of that e-mail address is shown to anybody.
     *
     * @param earlier whether what it said before is taken down, too
     */
    public Done ban(Actor actor, long id, boolean earlier) {
        actor.require(Permission.MODERATE_COMMENTS);
        Comment comment = comments.byId(id).orElseThrow(() -> new NoSuchComment(id));
        String email = comment.commenter().email().toLowerCase(Locale.ROOT);
        if (email.isEmpty()) {
            return new Done(0, 0, 1);
        }
        // The list alone holds the address: no line of the log could be rid of it again.
        banned.add(email, clock.instant(), Deciding.who(actor).name());
        State state = State.of(comment);
        deciding.note(id, 0, Deciding.who(actor), Grounds.of(Act.BANNED), state.to(comment));
        return earlier
                ? decide(
                        actor,
                        comments.shownOf(comment.commenter().email(), MOST_EARLIER),
                        Verdict.TRASH,
                        Reason.NONE,
                        "")
                : new Done(0, 0, 0);
    }

    /** @return whether it was banned */
    public boolean lift(Actor actor, String email) {
        actor.require(Permission.MODERATE_COMMENTS);
        boolean lifted = banned.remove(email);
        if (lifted) {
            auditing.note(actor.witness(), AuditEntry.Deed.of("commenter.ban-lifted", EmailAddress.masked(email)));
        }
        return lifted;
    }

    /** @return the latest first */
    public Slice<BannedCommenters.Line> banned(Actor actor, int number, int size) {
        actor.require(Permission.MODERATE_COMMENTS);
        return Slice.nearest(number, size, banned.count(), skipped -> banned.page(skipped, size));
    }

    private void settleReports(Comment comment) {
        if (comment.reports() > 0) {
            reports.openOf(comment.id()).forEach(CommentReport::settle);
            comment.settled();
        }
    }

    /** Entries first and in one order, then their comments: two who decide at once wait for one another, and not for ever. */
    private Held hold(Collection<Long> ids) {
        Map<Long, Long> entryOf = comments.entriesOf(
                new TreeSet<>(ids).stream().limit(MOST_EARLIER).toList());
        Map<Long, Optional<Entry>> entries = new LinkedHashMap<>();
        new TreeSet<>(entryOf.values()).forEach(entry -> entries.put(entry, placing.hold(entry)));
        Map<Long, Comment> byId = new LinkedHashMap<>();
        new TreeSet<>(entryOf.keySet()).forEach(id -> comments.held(id).ifPresent(comment -> byId.put(id, comment)));
        Map<Long, Comment.Status> before = new LinkedHashMap<>();
        byId.forEach((id, comment) -> before.put(id, comment.status()));
        return new Held(entries, byId, before);
    }

    /** What is changed with one click. */
    private record Held(Map<Long, Optional<Entry>> entries, Map<Long, Comment> byId, Map<Long, Comment.Status> before) {

        Collection<Comment> comments() {
            return byId.values();
        }

        /** Only where other comments are shown than before. */
        void place(CommentPlacing placing) {
            entries.forEach((id, entry) -> {
                boolean changed = byId.values().stream()
                        .filter(comment -> comment.entryId() == id)
                        .anyMatch(
                                comment -> comment.isShown() != (before.get(comment.id()) == Comment.Status.APPROVED));
                if (changed) {
                    entry.ifPresent(placing::place);
                }
            });
        }
    }
}
