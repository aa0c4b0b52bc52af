package blog.belonging.web.comment;

import blog.belonging.domain.comment.CommentRefused;
import blog.belonging.domain.comment.CommentRefused.Problem;
import blog.belonging.domain.comment.CommentReport;
import blog.belonging.domain.comment.CommentReporting;
import blog.belonging.domain.comment.CommentView;
import blog.belonging.web.shared.Answer;
import blog.belonging.web.shared.FormProblems;
import blog.belonging.web.shared.SentForm;
import blog.belonging.web.shared.Texts;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A reader says what they have against a comment. */
@Named
@RequestScoped
public class CommentReportPage {

    @Inject
    CommentReporting reporting;

    @Inject
    SentForm sent;

    @Inject
    Visit visit;

    @Inject
    Answer answer;

    @Inject
    Texts texts;

    private Optional<CommentView> comment = Optional.empty();
    private FormProblems problems = FormProblems.NONE;
    private boolean done;

    public void load() {
        answer.isForm();
        long id = sent.number("comment").orElse(0L);
        comment = reporting.reported(id);
        if (comment.isEmpty()) {
            answer.notFound();
        } else if (sent.isSent()) {
            take(id);
        }
    }

    private void take(long id) {
        Optional<CommentReport.Reason> reason = chosen();
        try {
            if (reason.isEmpty()) {
                problems = FormProblems.whole(texts.of("report.no-reason"));
                answer.notTaken(Answer.UNPROCESSABLE);
            } else if (!visit.isOwnForm()) {
                problems = FormProblems.whole(texts.of("report.again"));
            } else {
                reporting.report(id, reason.get(), sent.value("note"), sent.sender());
                done = true;
            }
        } catch (CommentRefused refused) {
            problems = CommentForm.problems(refused.problems(), texts);
            answer.notTaken(refused.problems().contains(Problem.TOO_MANY) ? Answer.TOO_MANY : Answer.UNPROCESSABLE);
        }
    }

    private Optional<CommentReport.Reason> chosen() {
        return Arrays.stream(CommentReport.Reason.values())
                .filter(one -> one.name().equals(sent.value("reason")))
                .findFirst();
    }

    /** One of the reasons there may be. */
    public record Choice(String value, String words, boolean chosen) {}

    public List<Choice> getReasons() {
        return Arrays.stream(CommentReport.Reason.values())
                .map(one -> new Choice(
                        one.name(), texts.of("report.reason." + one), one.name().equals(sent.value("reason"))))
                .toList();
    }

    public String getNote() {
        return sent.value("note");
    }

    public CommentView getComment() {
        return comment.orElseThrow();
    }

    public FormProblems getProblems() {
        return problems;
    }

    public boolean isDone() {
        return done;
    }
}
