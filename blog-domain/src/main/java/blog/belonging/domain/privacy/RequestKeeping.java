package blog.belonging.domain.privacy;

import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.domain.audit.Auditing;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Line;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.shared.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The register of requests and complaints, for those who answer them. */
@ApplicationScoped
@Transactional
public class RequestKeeping {

    private static final int MOST = 500;
    private static final int LONGEST = 10_000;

    @Inject
    PrivacyRequests requests;

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
