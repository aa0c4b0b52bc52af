package blog.belonging.web.comment;

import blog.belonging.domain.comment.AnswerSubscribing;
import blog.belonging.domain.comment.CommentDraft;
import blog.belonging.domain.comment.CommentKeys;
import blog.belonging.domain.comment.CommentRefused;
import blog.belonging.domain.comment.CommentRefused.Problem;
import blog.belonging.domain.comment.CommentView;
import blog.belonging.domain.comment.Commenting;
import blog.belonging.domain.comment.Discussion;
import blog.belonging.domain.shared.SafeHtml;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.web.shared.Answer;
import blog.belonging.web.shared.FormProblems;
import blog.belonging.web.shared.SentForm;
import blog.belonging.web.shared.Texts;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Takes a comment, shows it beforehand if that is wished, and says what is wrong with it without losing a word. */
@Named
@RequestScoped
public class CommentNewPage {

    @Inject
    Commenting commenting;

    @Inject
    AnswerSubscribing answers;

    @Inject
    CommentKeys keys;

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

    private CommentForm form = CommentForm.EMPTY;
    private Optional<Discussion> discussion = Optional.empty();
    private Optional<CommentView> answered = Optional.empty();
    private FormProblems problems = FormProblems.NONE;
    private SafeHtml preview = SafeHtml.NOTHING;

    public void load() {
        answer.isForm();
        form = CommentForm.of(sent);
        discussion = commenting.discussion(form.entryId());
        if (discussion.isEmpty()) {
            answer.notFound();
            return;
        }
        answered = form.parent() == 0 ? Optional.empty() : commenting.answered(form.parent(), form.entryId());
        if (sent.isSent()) {
            take();
        } else if (form.parent() > 0 && answered.isEmpty()) {
            answer.notFound();
        }
    }

    private void take() {
        CommentDraft draft = form.draft();
        Optional<Duration> since = keys.since(form.entryId(), form.stamp());
        try {
            if (sent.value("do").equals("preview")) {
                preview = commenting.preview(draft);
            } else if (!visit.isOwnForm() || since.isEmpty()) {
                // Old, or from a page of somebody else's making: whoever reads it over and sends it once more has sent
                // it.
                preview = commenting.preview(draft);
                problems = FormProblems.whole(texts.of("comment.again"));
            } else {
                long id = commenting.leave(
                        draft, sent.sender(), since, !form.trap().isEmpty());
                if (form.answers()) {
                    answers.want(id);
                }
                answer.seeOther(Permalinks.ownComment(id, keys.own(id)));
            }
        } catch (CommentRefused refused) {
            refuse(refused.problems());
        }
    }

    private void refuse(Set<Problem> found) {
        problems = CommentForm.problems(found, texts);
        answer.notTaken(found.contains(Problem.TOO_MANY) ? Answer.TOO_MANY : Answer.UNPROCESSABLE);
    }

    public CommentForm getForm() {
        return form;
    }

    public FormProblems getProblems() {
        return problems;
    }

    public SafeHtml getPreview() {
        return preview;
    }

    public boolean isPreviewed() {
        return !preview.isEmpty();
    }

    public String getStamp() {
        return keys.stamp(form.entryId());
    }

    public Discussion getDiscussion() {
        return discussion.orElseThrow();
    }

    public boolean isOpen() {
        return getDiscussion().isOpenAt(clock.instant());
    }

    public boolean isAnswering() {
        return answered.isPresent();
    }

    public CommentView getAnswered() {
        return answered.orElseThrow();
    }
}
