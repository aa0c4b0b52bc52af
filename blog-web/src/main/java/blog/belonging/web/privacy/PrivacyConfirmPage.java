package blog.belonging.web.privacy;

import blog.belonging.domain.privacy.Requesting;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.web.shared.Answer;
import blog.belonging.web.shared.SentForm;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;

/** Where a link in a mail leads: somebody says that it was them who asked. Looking at it does nothing. */
@Named
@RequestScoped
public class PrivacyConfirmPage {

    @Inject
    Requesting requesting;

    @Inject
    SentForm sent;

    @Inject
    Visit visit;

    @Inject
    Answer answer;

    private Optional<Requesting.Asked> asked = Optional.empty();

    public void load() {
        answer.isForm();
        if (visit.address() instanceof PublicAddress.ConfirmRequest link) {
            if (sent.isOwn()) {
                requesting.confirm(link.id(), link.key());
            }
            asked = requesting.asked(link.id(), link.key());
        }
        if (asked.isEmpty()) {
            answer.notFound();
        }
    }

    public Requesting.Asked getAsked() {
        return asked.orElseThrow();
    }
}
