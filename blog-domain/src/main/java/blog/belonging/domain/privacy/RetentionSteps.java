package blog.belonging.domain.privacy;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.CommentPlacing;
import blog.belonging.domain.comment.Comments;
import blog.belonging.domain.moderation.CommentRemoving;
import blog.belonging.domain.moderation.Decision;
import blog.belonging.domain.privacy.Retention.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** One small step of removing what is kept too long. Two nodes never take the same one: whoever holds the row of a kind is at it. */
@ApplicationScoped
@Transactional
public class RetentionSteps {

    private static final int STEP = 200;

    /** Each takes several statements, and others wait for what is held. */
    private static final int COMMENTS = 50;

    private static final Duration BETWEEN = Duration.ofHours(6);

    /** So that whoever runs a new blog, or one that did not remove anything before, can settle the times first. */
    private static final Duration BEFORE_THE_FIRST = Duration.ofDays(1);

    @Inject
    RetentionRuns runs;

    @Inject
    Remnants remnants;

    @Inject
    PrivacyPolicies policies;

    @Inject
    Comments comments;

    @Inject
    CommentPlacing placing;

    @Inject
    CommentRemoving removing;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    /** @return whether there may be more of that kind */
    public boolean step(Kind kind) {
        Instant now = clock.instant();
        RetentionRuns.Run run = runs.held(kind);
        if (run.dueAt().isEmpty()) {
            keep(run, now.plus(BEFORE_THE_FIRST), run.ranAt(), run.last(), run.open(), run.total());
            return false;
        }
        if (run.dueAt().get().isAfter(now)) {
            return false;
        }
        int most = kind == Kind.REMOVED_COMMENTS ? COMMENTS : STEP;
        Instant unconfirmed = now.minus(PrivacyRequest.LINK_LASTS);
        Optional<Instant> end = policies.get().settled().retention().end(kind, now);
        int found = kind == Kind.REQUESTS
                ? remnants.removeRequests(end.orElse(Instant.EPOCH), unconfirmed, most)
                : end.map(moment -> remove(kind, moment, most)).orElse(0);
        int removed = run.open() + found;
        if (found >= most) {
            keep(run, run.dueAt().get(), run.ranAt(), run.last(), removed, run.total());
            return true;
        }
        finish(run, removed, now);
        return false;
    }

    private void finish(RetentionRuns.Run run, int removed, Instant now) {
        if (removed > 0) {
            auditing.note(
                    new AuditEntry.Witness(0, "", ""),
                    new AuditEntry.Deed("retention." + run.kind(), String.valueOf(removed), "", ""));
        }
        keep(run, now.plus(BETWEEN), Optional.of(now), removed, 0, run.total() + removed);
    }

    private void keep(RetentionRuns.Run run, Instant dueAt, Optional<Instant> ranAt, int last, int open, long total) {
        runs.keep(new RetentionRuns.Run(run.kind(), Optional.of(dueAt), ranAt, last, open, total));
    }

    private int remove(Kind kind, Instant end, int most) {
        return switch (kind) {
            case SENDERS -> remnants.eraseSenders(end, most);
            case EMAILS -> remnants.eraseEmails(end, most);
            case REMOVED_COMMENTS -> removeComments(end, most);
            case REPORTS -> remnants.removeReports(end, most);
            case AUDIT_ADDRESSES -> remnants.eraseAuditAddresses(end, most);
            case REQUESTS -> 0;
        };
    }

    /** Entries first and in one order, then their comments, as moderators take them: nobody waits for ever. */
    private int removeComments(Instant end, int most) {
        List<Long> found = remnants.removedComments(end, most);
        Map<Long, Long> entries = comments.entriesOf(found);
        new TreeSet<>(entries.values()).forEach(placing::hold);
        Map<Long, Comment> held = new TreeMap<>();
        new TreeSet<>(found).forEach(id -> comments.held(id).ifPresent(comment -> held.put(id, comment)));
        // A moderator may have thought better of it before it was held.
        held.values().removeIf(comment -> !isRemoved(comment));
        held.keySet().removeAll(remnants.onHold(held.keySet()));
        remnants.removeReportsOf(held.keySet());
        long batch = 0;
        for (Comment comment : held.values()) {
            batch = removing.delete(comment, batch, Decision.Who.BLOG, Decision.Reason.RETENTION);
        }
        return found.size();
    }

    private static boolean isRemoved(Comment comment) {
        return comment.status() == Comment.Status.SPAM || comment.status() == Comment.Status.TRASHED;
    }
}
