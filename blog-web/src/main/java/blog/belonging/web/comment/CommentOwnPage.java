package blog.belonging.web.comment;

import blog.belonging.domain.comment.CommentRefused;
import blog.belonging.domain.comment.Commenting;
import blog.belonging.domain.comment.OwnComment;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.web.shared.Answer;
import blog.belonging.web.shared.FormProblems;
import blog.belonging.web.shared.SentForm;
import blog.belonging.web.shared.Texts;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;

/** A comment for the one who wrote it: what has become of it, and for a quarter of an hour a way to change or withdraw it. */
@Named
@RequestScoped
public class CommentOwnPage {

    @Inject
    Commenting commenting;

    @Inject
    SentForm sent;

    @Inject
    Visit visit;

    @Inject
    Answer answer;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private Optional<OwnComment> comment = Optional.empty();
    private FormProblems problems = FormProblems.NONE;
    private String text = "";

    public void load() {
        answer.isForm();
        if (!(visit.address() instanceof PublicAddress.OwnComment own)) {
            answer.notFound();
            return;
        }
        comment = commenting.own(own.id(), own.key());
        if (comment.isEmpty()) {
            answer.notFound();
            return;
        }
        text = comment.get().text();
        if (sent.isSent()) {
            act(own);
        }
    }

    private void act(PublicAddress.OwnComment own) {
        String what = sent.value("do");
        try {
            if (!visit.isOwnForm()) {
                text = what.equals("edit") ? sent.value("comment") : text;
                problems = FormProblems.whole(texts.of("comment.again"));
            } else if (what.equals("edit")) {
                text = sent.value("comment");
                commenting.edit(own.id(), own.key(), text, sent.sender());
                answer.seeOther(Permalinks.ownComment(own.id(), own.key()));
            } else if (what.equals("withdraw")) {
                commenting.withdraw(own.id(), own.key());
                answer.seeOther(Permalinks.ownComment(own.id(), own.key()));
            }
        } catch (CommentRefused refused) {
            problems = CommentForm.problems(refused.problems(), texts);
            answer.notTaken(Answer.UNPROCESSABLE);
        }
    }

    public OwnComment getComment() {
        return comment.orElseThrow();
    }

    public FormProblems getProblems() {
        return problems;
    }

    /** As it stands in the form: what was typed, if that could not be taken. */
    public String getText() {
        return text;
    }

    public boolean isOpen() {
        return clock.instant().isBefore(getComment().until());
    }

    /** Where readers see it; where the entry is, as long as they do not. */
    public String getPlace() {
        OwnComment own = getComment();
        return own.isShown() ? Permalinks.comment(own.address(), own.id(), own.page()) : own.address();
    }
}
