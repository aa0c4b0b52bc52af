package blog.belonging.web.moderation;

import blog.belonging.domain.comment.CommentFinding;
import blog.belonging.domain.identity.Device;
import blog.belonging.domain.moderation.DecidingByMail;
import blog.belonging.domain.moderation.DecidingByMail.Seen;
import blog.belonging.domain.moderation.DecidingByMail.State;
import blog.belonging.domain.moderation.QueueLine;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.web.shared.Answer;
import blog.belonging.web.shared.SentForm;
import blog.belonging.web.shared.Texts;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Where a moderator's mail leads: shows the comment as it is now, and decides when the button is pressed. */
@Named
@RequestScoped
public class CommentDecidePage {

    private static final int CONFLICT = 409;
    private static final int GONE = 410;

    @Inject
    DecidingByMail deciding;

    @Inject
    SentForm sent;

    @Inject
    Visit visit;

    @Inject
    Answer answer;

    @Inject
    Texts texts;

    private Optional<Seen> seen = Optional.empty();

    public void load() {
        answer.isForm();
        if (!(visit.address() instanceof PublicAddress.DecideComment link)) {
            answer.notFound();
            return;
        }
        // Only our own button decides, and it is pressed by people.
        boolean pressed = sent.isOwn();
        seen = pressed
                ? deciding.decide(link.claim(), link.signature(), new Device(visit.client(), ""))
                : deciding.look(link.claim(), link.signature());
        seen.ifPresentOrElse(found -> say(found.state()), answer::notFound);
    }

    private void say(State state) {
        switch (state) {
            case OPEN, DONE -> {}
            case EXPIRED, GONE, NOT_ALLOWED -> answer.notTaken(GONE);
            default -> answer.notTaken(CONFLICT);
        }
    }

    public boolean isOpen() {
        return seen.orElseThrow().state() == State.OPEN;
    }

    public String getState() {
        return texts.of("decide.state." + seen.orElseThrow().state());
    }

    /** What there is to be decided. */
    public String getVerdict() {
        return texts.of("decide.verdict." + seen.orElseThrow().verdict());
    }

    /** Below the console. */
    public String getConsole() {
        return "/admin/comments/show?id=" + seen.orElseThrow().commentId();
    }

    public QueueLine getComment() {
        return seen.flatMap(Seen::comment).orElseThrow();
    }

    /** The gravest first. */
    public List<String> getFindings() {
        return getComment().findings().all().stream()
                .map(CommentFinding::kind)
                .distinct()
                .map(kind -> texts.of("finding." + kind))
                .toList();
    }
}
