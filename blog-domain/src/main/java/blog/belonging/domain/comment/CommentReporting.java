package blog.belonging.domain.comment;

import blog.belonging.domain.comment.CommentRefused.Problem;
import blog.belonging.domain.shared.Sender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** A reader points at a comment that should not be there. It stays until a moderator has looked at it: who reports does not decide. */
@ApplicationScoped
@Transactional
public class CommentReporting {

    /** More of them say nothing new. */
    private static final int MOST = 20;

    @Inject
    Comments comments;

    @Inject
    CommentReports reports;

    @Inject
    CommentRates rates;

    @Inject
    Event<CommentReported> told;

    @Inject
    Clock clock;

    /** @return the comment, if readers see it */
    public Optional<CommentView> reported(long id) {
        return comments.byId(id).filter(Comment::isShown).map(CommentView::of);
    }

    /**
     * @param note what else there is to say; may be empty
     * @throws NoSuchComment if readers do not see it (any more)
     * @throws CommentRefused if too much comes from there
     */
    public void report(long id, CommentReport.Reason reason, String note, Sender sender) {
        Comment comment = comments.held(id).filter(Comment::isShown).orElseThrow(() -> new NoSuchComment(id));
        Instant now = clock.instant();
        if (rates.count(sender, now).isTooMuch()) {
            throw new CommentRefused(Problem.TOO_MANY);
        }
        if (comment.reports() < MOST) {
            String said = note.strip();
            // Whoever repeats what others have said before calls nobody again.
            boolean news = reports.openOf(id).stream()
                    .noneMatch(earlier -> earlier.line().reason() == reason);
            reports.add(new CommentReport(
                    reports.nextId(),
                    id,
                    now,
                    reason,
                    said.length() > CommentReport.LONGEST_NOTE ? said.substring(0, CommentReport.LONGEST_NOTE) : said));
            comment.reported();
            if (news) {
                told.fire(new CommentReported(id, reason));
            }
        }
    }
}
