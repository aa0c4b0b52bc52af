package blog.belonging.domain.moderation;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.CommentChanged;
import blog.belonging.domain.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** Takes down what happens to comments, in the transaction in which it happens. */
@ApplicationScoped
class Deciding {

    @Inject
    DecisionChain chain;

    @Inject
    ModeratorTelling telling;

    @Inject
    Clock clock;

    /** Why somebody did something. */
    record Grounds(Decision.Act act, Decision.Reason reason, String note) {

        static Grounds of(Decision.Act act) {
            return new Grounds(act, Decision.Reason.NONE, "");
        }
    }

    /** How a comment is, before it is changed. */
    record State(Comment.Status status, String digest) {

        static State of(Comment comment) {
            return new State(comment.status(), comment.digest());
        }

        Decision.Change to(Comment comment) {
            return new Decision.Change(status, comment.status(), digest, comment.digest());
        }
    }

    static Decision.Who who(Actor actor) {
        return new Decision.Who(
                actor.accountId(), actor.name() + " <" + actor.email().text() + ">");
    }

    /**
     * @param batch of the first line of what is done with one click; 0 to begin one
     * @return the number of the batch
     */
    long note(long commentId, long batch, Decision.Who who, Grounds grounds, Decision.Change change) {
        DecisionChain.End end = chain.held();
        Decision decision = new Decision(
                end, commentId, batch, clock.instant(), who, grounds.act(), grounds.reason(), grounds.note(), change);
        chain.add(decision, decision.end());
        return decision.line().batchId();
    }

    /** What commenters do stands in the same log. */
    void follow(@Observes CommentChanged changed) {
        Decision.Act act = switch (changed.what()) {
            case LEFT -> Decision.Act.LEFT;
            case EDITED -> Decision.Act.EDITED;
            case CONFIRMED -> Decision.Act.CONFIRMED;
            case WITHDRAWN -> Decision.Act.WITHDRAWN;
        };
        note(
                changed.id(),
                0,
                Decision.Who.COMMENTER,
                Grounds.of(act),
                new Decision.Change(changed.statusBefore(), changed.statusAfter(), changed.before(), changed.after()));
        telling.follow(changed);
    }
}
