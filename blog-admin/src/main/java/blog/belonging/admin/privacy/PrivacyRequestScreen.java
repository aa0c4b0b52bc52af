package blog.belonging.admin.privacy;

import blog.belonging.admin.shared.Exchange;
import blog.belonging.admin.shared.Moments;
import blog.belonging.admin.shared.Problems;
import blog.belonging.admin.shared.Typed;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Room;
import blog.belonging.domain.privacy.PrivacyRequest;
import blog.belonging.domain.privacy.RequestKeeping;
import blog.belonging.domain.shared.ChangedMeanwhile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;

/** One request or complaint, until it is answered. */
@Named
@RequestScoped
public class PrivacyRequestScreen {

    @Inject
    RequestKeeping keeping;

    @Inject
    Exchange exchange;

    @Inject
    Problems problems;

    @Inject
    Wording wording;

    @Inject
    Moments moments;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private Optional<RequestCard> card = Optional.empty();

    public void load() {
        Actor actor = caller.signedIn();
        long id = Typed.number(exchange.value("id")).orElse(0L);
        if (exchange.isPost()) {
            try {
                act(actor, id, Typed.version(exchange.value("version")));
            } catch (ChangedMeanwhile changed) {
                problems.add("note", "privacy.changed-meanwhile");
            }
        }
        if (!exchange.isOver()) {
            card = Optional.of(RequestCard.of(keeping.one(actor, id), clock.instant(), wording, moments));
        }
    }

    private void act(Actor actor, long id, long version) {
        if (exchange.isAsked("acknowledge")) {
            keeping.acknowledge(actor, id, version);
        } else if (exchange.isAsked("investigate")) {
            keeping.investigate(actor, id, version);
        } else if (exchange.isAsked("remark") && !getNote().isBlank()) {
            keeping.remark(actor, id, version, getNote());
        } else if (exchange.isAsked("remark")) {
            problems.add("note", "request.no-note");
        } else if (exchange.isAsked("answer") && !getOutcome().isBlank()) {
            keeping.answer(actor, id, version, getOutcome());
        } else if (exchange.isAsked("answer")) {
            problems.add("outcome", "request.no-outcome");
        }
        if (!problems.isAny()) {
            exchange.goToWith(Room.ONE_PRIVACY_REQUEST, "?id=" + id + "&done=request-kept");
        }
    }

    public RequestCard getCard() {
        return card.orElseThrow();
    }

    public boolean isComplaint() {
        return getCard().line().kind() == PrivacyRequest.Kind.COMPLAINT;
    }

    public boolean isAnswered() {
        return getCard().line().state() == PrivacyRequest.State.ANSWERED;
    }

    public boolean isAcknowledged() {
        return getCard().line().acknowledgedAt().isPresent();
    }

    public boolean isInvestigated() {
        return getCard().line().state() == PrivacyRequest.State.INVESTIGATING;
    }

    public String getNote() {
        return exchange.value("note");
    }

    public String getOutcome() {
        return exchange.value("outcome");
    }
}
