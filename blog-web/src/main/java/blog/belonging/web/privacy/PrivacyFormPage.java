package blog.belonging.web.privacy;

import blog.belonging.domain.comment.CommentKeys;
import blog.belonging.domain.privacy.PrivacyRequest;
import blog.belonging.domain.privacy.RequestDraft;
import blog.belonging.domain.privacy.RequestRefused;
import blog.belonging.domain.privacy.RequestRefused.Problem;
import blog.belonging.domain.privacy.Requesting;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.web.shared.Answer;
import blog.belonging.web.shared.FormProblems;
import blog.belonging.web.shared.SentForm;
import blog.belonging.web.shared.Texts;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody asks what is kept of them, wants it erased, or complains. The answer is the same whatever is kept. */
@Named
@RequestScoped
public class PrivacyFormPage {

    /** No entry has it: these forms stand by themselves. */
    private static final long NO_ENTRY = 0;

    private static final Map<Problem, String> FIELDS = Map.of(
            Problem.NO_WISH, "wish",
            Problem.NO_NAME, "name",
            Problem.NO_EMAIL, "contact",
            Problem.NOT_AN_EMAIL, "contact",
            Problem.NO_CONTACT, "contact",
            Problem.NO_TEXT, "about",
            Problem.TEXT_TOO_LONG, "about");

    @Inject
    Requesting requesting;

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

    private FormProblems problems = FormProblems.NONE;
    private boolean done;

    public void load() {
        answer.isForm();
        if (sent.isSent()) {
            take();
        }
    }

    private void take() {
        Optional<PrivacyRequest.Kind> kind = kind();
        try {
            if (!sent.value("subject").isEmpty()) {
                // No reader sees that field.
                done = true;
            } else if (!isOurs()) {
                problems = FormProblems.whole(texts.of("privacy.again"));
            } else if (kind.isEmpty()) {
                refuse(EnumSet.of(Problem.NO_WISH));
            } else {
                take(new RequestDraft(kind.get(), getName(), getContact(), getAbout()));
                done = true;
            }
        } catch (RequestRefused refused) {
            refuse(refused.problems());
        }
    }

    /** From a page of this blog that was handed out not too long ago. */
    private boolean isOurs() {
        return sent.isOwn() && keys.since(NO_ENTRY, sent.value("stamp")).isPresent();
    }

    private void take(RequestDraft draft) {
        if (draft.kind() == PrivacyRequest.Kind.COMPLAINT) {
            requesting.complain(draft, sent.sender());
        } else {
            requesting.ask(draft, sent.sender());
        }
    }

    private Optional<PrivacyRequest.Kind> kind() {
        if (visit.address() instanceof PublicAddress.PrivacyForm form
                && form.of() == PublicAddress.PrivacyForm.Of.COMPLAINT) {
            return Optional.of(PrivacyRequest.Kind.COMPLAINT);
        }
        return switch (getWish()) {
            case "access" -> Optional.of(PrivacyRequest.Kind.ACCESS);
            case "erasure" -> Optional.of(PrivacyRequest.Kind.ERASURE);
            default -> Optional.empty();
        };
    }

    private void refuse(Set<Problem> found) {
        problems = FormProblems.of(found, FIELDS, "privacy.problem.", texts);
        answer.notTaken(found.contains(Problem.TOO_MANY) ? Answer.TOO_MANY : Answer.UNPROCESSABLE);
    }

    public String getWish() {
        return sent.value("wish");
    }

    public String getName() {
        return sent.value("name");
    }

    public String getContact() {
        return sent.value("contact");
    }

    public String getAbout() {
        return sent.value("about");
    }

    public String getStamp() {
        return keys.stamp(NO_ENTRY);
    }

    public boolean isByLink() {
        return requesting.isByLink();
    }

    public FormProblems getProblems() {
        return problems;
    }

    public boolean isDone() {
        return done;
    }
}
