package blog.belonging.domain.moderation;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.Comments;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.moderation.Deciding.Grounds;
import blog.belonging.domain.moderation.Deciding.State;
import blog.belonging.domain.moderation.Decision.Act;
import blog.belonging.domain.moderation.Decision.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** Takes comments, or what they say of their authors, away for good. What was done stands in the log of decisions. Within the transaction of whoever asks for it. */
@ApplicationScoped
public class CommentRemoving {

    @Inject
    Comments comments;

    @Inject
    Deciding deciding;

    public static Decision.Who who(Actor actor) {
        return Deciding.who(actor);
    }

    /**
     * Whatever answered it answers from now on what it had answered: nothing that readers see moves.
     *
     * @param batch of what is done with it; 0 to begin one
     * @return the number of the batch
     */
    public long delete(Comment comment, long batch, Decision.Who who, Reason reason) {
        State before = State.of(comment);
        comments.answersTo(comment.id()).forEach(answer -> answer.answer(comment.parentId()));
        comments.remove(comment);
        return deciding.note(
                comment.id(),
                batch,
                who,
                new Grounds(Act.DELETED, reason, ""),
                new Decision.Change(before.status(), before.status(), before.digest(), ""));
    }

    /** @param change takes something away from it */
    public long erase(Comment comment, long batch, Decision.Who who, Reason reason, Consumer<Comment> change) {
        State before = State.of(comment);
        change.accept(comment);
        return deciding.note(comment.id(), batch, who, new Grounds(Act.ERASED, reason, ""), before.to(comment));
    }
}
