package blog.belonging.web.privacy;

import blog.belonging.domain.privacy.PrivacyRequest;
import blog.belonging.domain.privacy.RequestDraft;
import blog.belonging.domain.privacy.RequestRefused;
import blog.belonging.domain.privacy.RequestRefused.Problem;
import blog.belonging.domain.privacy.Requesting;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.web.shared.Answer;
import blog.belonging.web.shared.Texts;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Somebody asks what is kept of them, wants it erased, or complains. The answer is the same whatever is kept. */
@Named
@RequestScoped
public class PrivacyFormPage {

    /** RFC 9110, 15.5.21 and RFC 6585, 4. */
    private static final int UNPROCESSABLE = 422;

    private static final int TOO_MANY = 429;

    @Inject
    Requesting requesting;

    @Inject
    PrivacySent sent;

    @Inject
    Visit visit;

    @Inject
    Answer answer;

    @Inject
    Texts texts;

    private RequestProblems problems = RequestProblems.NONE;
    private boolean done;

    public void load() {
        answer.isForm();
        if (sent.isForm()) {
            take();
        }
    }

    private void take() {
        Optional<PrivacyRequest.Kind> kind = kind();
        try {
            if (sent.isTrapped()) {
                done = true;
            } else if (!sent.isOurs()) {
                problems = RequestProblems.whole(texts.of("privacy.again"));
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
        problems = RequestProblems.of(found, texts);
        answer.notTaken(found.contains(Problem.TOO_MANY) ? TOO_MANY : UNPROCESSABLE);
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
        return sent.stamp();
    }

    public boolean isByLink() {
        return requesting.isByLink();
    }

    public RequestProblems getProblems() {
        return problems;
    }

    public boolean isDone() {
        return done;
    }
}
