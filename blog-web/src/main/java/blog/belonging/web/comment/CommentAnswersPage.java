package blog.belonging.web.comment;

import blog.belonging.domain.comment.AnswerSubscribing;
import blog.belonging.domain.comment.AnswerSubscribing.Wish;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.web.shared.Answer;
import blog.belonging.web.shared.SentForm;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Where somebody says that they want to be told of answers, or no longer. Looking at it does nothing yet. */
@Named
@RequestScoped
public class CommentAnswersPage {

    @Inject
    AnswerSubscribing subscribing;

    @Inject
    SentForm sent;

    @Inject
    Visit visit;

    @Inject
    Answer answer;

    private Optional<Wish> wish = Optional.empty();
    private boolean wanted;
    private boolean done;

    public void load() {
        answer.isForm();
        if (!(visit.address() instanceof PublicAddress.Answers link)) {
            answer.notFound();
            return;
        }
        wanted = link.wanted();
        wish = wanted ? subscribing.wanted(link.id(), link.key()) : subscribing.unwanted(link.id(), link.key());
        if (wish.isEmpty()) {
            answer.notFound();
        } else if (sent.isSent()) {
            take(link);
        }
    }

    /** Mail programs send the second form in the name of their owners (RFC 8058): it need not come from here. */
    private void take(PublicAddress.Answers link) {
        if (!wanted) {
            done = subscribing.stop(link.id(), link.key());
        } else if (visit.isOwnForm()) {
            done = subscribing.confirm(link.id(), link.key());
        }
    }

    public Wish getWish() {
        return wish.orElseThrow();
    }

    public boolean isWanted() {
        return wanted;
    }

    /** Whether there is nothing to be asked any more. */
    public boolean isDone() {
        return done || wanted && getWish().confirmed();
    }
}
