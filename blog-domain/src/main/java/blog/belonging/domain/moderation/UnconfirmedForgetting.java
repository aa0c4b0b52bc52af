package blog.belonging.domain.moderation;

import blog.belonging.domain.comment.AnswerSubscribing;
import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.Commenting;
import blog.belonging.domain.comment.Comments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Forgets comments whose e-mail address was never confirmed, and wishes to be told of answers that nobody said yes to. */
@ApplicationScoped
@Transactional
public class UnconfirmedForgetting {

    private static final int MOST = 100;

    @Inject
    Comments comments;

    @Inject
    AnswerSubscribing answers;

    @Inject
    Deciding deciding;

    @Inject
    Clock clock;

    /** @return whether there may be more */
    public boolean forgetSome() {
        List<Comment> forgotten =
                comments.heldUnconfirmedBefore(clock.instant().minus(Commenting.FORGOTTEN_AFTER), MOST);
        forgotten.forEach(comment -> {
            deciding.note(
                    comment.id(),
                    0,
                    Decision.Who.BLOG,
                    new Deciding.Grounds(Decision.Act.DELETED, Decision.Reason.RETENTION, ""),
                    Deciding.State.of(comment).to(comment));
            comments.forget(comment);
        });
        answers.forget();
        return forgotten.size() == MOST;
    }
}
