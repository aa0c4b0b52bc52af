package blog.belonging.domain.privacy;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.privacy.RequestRefused.Problem;
import blog.belonging.domain.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** The register of requests and complaints, for those who answer them. */
@ApplicationScoped
@Transactional
public class RequestKeeping {

    private static final int MOST = 500;
    private static final int LONGEST = 10_000;

    @Inject
    PrivacyRequests requests;

    @Inject
    PrivacyPolicies policies;

    @Inject
    Auditing auditing;

    @Inject
    Clock clock;

    /** What waits, and how much of it has to be done soon or should have been done. */
    public record Due(int open, int near, int over) {}

    /** @return what waits for an answer, what is due first at the top */
    public List<RequestLine> open(Actor actor) {
        actor.require(Permission.RUN_THE_BLOG);
        return requests.open(MOST).stream()
                .sorted((one, other) ->
                        one.dueAt().orElse(Instant.MAX).compareTo(other.dueAt().orElse(Instant.MAX)))
                .toList();
    }

    /** @return the latest first */
    public Slice<RequestLine> answered(Actor actor, int number, int size) {
        actor.require(Permission.RUN_THE_BLOG);
        return Slice.nearest(number, size, requests.countAnswered(), skipped -> requests.answered(skipped, size));
    }

    public Due due(Actor actor) {
        List<RequestLine> open = open(actor);
        Instant now = clock.instant();
        return new Due(
                open.size(),
                (int) open.stream()
                        .filter(line -> line.urgency(now) == RequestLine.Urgency.NEAR)
                        .count(),
                (int) open.stream()
                        .filter(line -> line.urgency(now) == RequestLine.Urgency.OVER)
                        .count());
    }

    /** @throws NoSuchRequest if it is not there */
    public RequestLine one(Actor actor, long id) {
        actor.require(Permission.RUN_THE_BLOG);
        return requests.byId(id)
                .filter(request -> request.state() != PrivacyRequest.State.UNCONFIRMED)
                .orElseThrow(() -> new NoSuchRequest(id))
                .line();
    }

    /**
     * It came by post, by telephone or in person. The clock runs from when it came, whenever it is written down.
     *
     * @param receivedAt empty if that was not said
     * @throws RequestRefused with everything that stands in the way; nothing is kept then
     */
    public void enter(Actor actor, RequestDraft typed, Optional<Instant> receivedAt) {
        actor.require(Permission.RUN_THE_BLOG);
        EnumSet<Problem> problems = EnumSet.noneOf(Problem.class);
        problems.addAll(typed.problems());
        if (receivedAt.isEmpty()) {
            problems.add(Problem.NO_DAY);
        } else if (receivedAt.get().isAfter(clock.instant())) {
            problems.add(Problem.NOT_YET);
        }
        if (!problems.isEmpty()) {
            throw new RequestRefused(problems);
        }
        // Whoever clicks twice comes one after the other.
        policies.held();
        RequestDraft draft = typed.tidied();
        Instant came = receivedAt.orElseThrow();
        if (requests.repeated(draft, came.minusMillis(1)) == 0) {
            PrivacyRequest request = new PrivacyRequest(requests.nextId(), draft, false, came);
            requests.add(request);
            note(actor, "entered", request);
        }
    }

    /** Somebody has told them that it has come. */
    public void acknowledge(Actor actor, long id, long version) {
        PrivacyRequest request = held(actor, id, version);
        request.acknowledge(clock.instant());
        note(actor, "acknowledged", request);
    }

    public void investigate(Actor actor, long id, long version) {
        PrivacyRequest request = held(actor, id, version);
        request.investigate();
        note(actor, "investigating", request);
    }

    /** @param text something to remember; nothing happens if it is blank */
    public void remark(Actor actor, long id, long version, String text) {
        PrivacyRequest request = held(actor, id, version);
        String said = Line.several(text, LONGEST);
        if (!said.isEmpty()) {
            request.note(actor.name() + ", " + clock.instant().truncatedTo(ChronoUnit.SECONDS) + "\n" + said);
        }
    }

    /** @param outcome what they were told */
    public void answer(Actor actor, long id, long version, String outcome) {
        PrivacyRequest request = held(actor, id, version);
        request.answer(Line.several(outcome, LONGEST), clock.instant());
        note(actor, "answered", request);
    }

    private PrivacyRequest held(Actor actor, long id, long version) {
        actor.require(Permission.RUN_THE_BLOG);
        PrivacyRequest request = requests.held(id)
                .filter(one -> one.state() != PrivacyRequest.State.UNCONFIRMED)
                .orElseThrow(() -> new NoSuchRequest(id));
        request.reachedBy(version);
        return request;
    }

    private void note(Actor actor, String what, PrivacyRequest request) {
        auditing.note(actor.witness(), AuditEntry.Deed.of("privacy-request." + what, String.valueOf(request.id())));
    }
}
