package blog.belonging.web.comment;

import blog.belonging.domain.comment.CommentKeys;
import blog.belonging.domain.comment.Commenting;
import blog.belonging.domain.comment.OwnComment;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.web.shared.Answer;
import blog.belonging.web.shared.SentForm;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Where a commenter shows that the e-mail address is theirs. Looking at it does nothing yet: programs look into mails, too. */
@Named
@RequestScoped
public class CommentConfirmPage {

    @Inject
    Commenting commenting;

    @Inject
    CommentKeys keys;

    @Inject
    SentForm sent;

    @Inject
    Visit visit;

    @Inject
    Answer answer;

    private Optional<OwnComment> comment = Optional.empty();

    public void load() {
        answer.isForm();
        if (!(visit.address() instanceof PublicAddress.ConfirmComment link)) {
            answer.notFound();
            return;
        }
        comment = commenting.confirming(link.id(), link.key());
        if (comment.isEmpty()) {
            answer.notFound();
        } else if (sent.isOwn()) {
            commenting.confirm(link.id(), link.key());
            answer.seeOther(Permalinks.ownComment(link.id(), keys.own(link.id())));
        }
    }

    public OwnComment getComment() {
        return comment.orElseThrow();
    }

    public String getOwn() {
        return Permalinks.ownComment(getComment().id(), keys.own(getComment().id()));
    }
}
