package blog.belonging.domain.moderation;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.CommentReport;
import blog.belonging.domain.comment.CommentReports;
import blog.belonging.domain.comment.NoSuchComment;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.NotAllowed;
import blog.belonging.domain.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What a moderator has before them. A safeguarding lead has there what was handed to them. */
@ApplicationScoped
@Transactional
public class ModerationDesk {

    private static final int MOST_DECISIONS = 100;
    private static final int MOST_EARLIER = 10;

    @Inject
    ModerationQueue queue;

    @Inject
    CommentReports reports;

    @Inject
    DecisionChain chain;

    /**
     * A comment with all that helps to decide about it.
     *
     * @param parent what it answers, if it does
     * @param earlier what was said before from the same e-mail address
     */
    public record File(
            QueueLine comment,
            Optional<QueueLine> parent,
            List<QueueLine> earlier,
            List<CommentReport.Line> reports,
            List<DecisionLine> decisions) {}

    public List<QueueLine> page(
            Actor actor, ModerationQueue.Question question, Optional<ModerationQueue.Place> after, int size) {
        actor.require(Permission.MODERATE_COMMENTS);
        return queue.page(question, after, size);
    }

    public ModerationQueue.Counts counts(Actor actor) {
        actor.require(Permission.MODERATE_COMMENTS);
        return queue.counts();
    }

    /** What was handed to the safeguarding lead and is not settled. */
    public List<QueueLine> escalated(Actor actor, Optional<ModerationQueue.Place> after, int size) {
        actor.require(Permission.SAFEGUARD);
        return queue.page(
                new ModerationQueue.Question(
                        Optional.empty(), false, true, Optional.empty(), "", ModerationQueue.Order.OLDEST),
                after,
                size);
    }

    /**
     * @throws NoSuchComment if it is not there
     * @throws NotAllowed if it is nothing to the actor
     */
    public File file(Actor actor, long id) {
        QueueLine comment = queue.one(id).orElseThrow(() -> new NoSuchComment(id));
        boolean handedOn = comment.escalated() || comment.status() == Comment.Status.WITHHELD;
        if (!actor.may(Permission.MODERATE_COMMENTS) && !(actor.may(Permission.SAFEGUARD) && handedOn)) {
            throw new NotAllowed("This comment was not handed to " + actor.name());
        }
        return new File(
                comment,
                comment.parentId().flatMap(queue::one),
                queue.ofSamePerson(comment, MOST_EARLIER),
                reports.openOf(id).stream().map(CommentReport::line).toList(),
                chain.of(id, MOST_DECISIONS));
    }
}
