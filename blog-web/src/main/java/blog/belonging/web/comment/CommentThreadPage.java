package blog.belonging.web.comment;

import blog.belonging.domain.comment.CommentKeys;
import blog.belonging.domain.comment.CommentPage;
import blog.belonging.domain.comment.CommenterMails;
import blog.belonging.domain.comment.PublicComments;
import blog.belonging.web.shared.Answer;
import blog.belonging.web.shared.FormProblems;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The comments under the entry that is shown. */
@Named
@RequestScoped
public class CommentThreadPage {

    @Inject
    PublicComments comments;

    @Inject
    CommentKeys keys;

    @Inject
    CommenterMails mails;

    @Inject
    Visit visit;

    @Inject
    Answer answer;

    private CommentPage page = new CommentPage(List.of(), List.of(), 1, 1);

    /** Nothing under an entry that is not shown, such as one that still asks for its password. */
    public void load() {
        if (visit.entryId() == 0) {
            return;
        }
        Optional<CommentPage> found = comments.under(visit.entryId(), visit.commentPage());
        found.ifPresentOrElse(p -> page = p, answer::notFound);
    }

    /** Empty: what a reader types is sent elsewhere. */
    public CommentForm getForm() {
        return CommentForm.EMPTY;
    }

    public FormProblems getProblems() {
        return FormProblems.NONE;
    }

    public String getStamp() {
        return keys.stamp(visit.entryId());
    }

    /** Whether anybody could be written to. */
    public boolean isMailing() {
        return mails.canBringLinks();
    }

    public CommentPage getPage() {
        return page;
    }
}
