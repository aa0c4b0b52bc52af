package blog.belonging.domain.privacy;

import blog.belonging.domain.comment.CommentRates;
import blog.belonging.domain.privacy.RequestRefused.Problem;
import blog.belonging.domain.shared.Sender;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** People ask what is kept of them, want it erased, or complain. What they are told is the same whether anything is kept of them or not. */
@ApplicationScoped
@Transactional
public class Requesting {

    /** The same form, sent again. */
    private static final Duration AGAIN = Duration.ofMinutes(15);

    /** Letters a day to somebody who may not have asked for them. */
    private static final int MOST_LETTERS = 3;

    @Inject
    PrivacyRequests requests;

    @Inject
    PrivacyPolicies policies;

    @Inject
    PrivacyMails mails;

    @Inject
    RequestKeys keys;

    @Inject
    CommentRates rates;

    @Inject
    Clock clock;

    /** What a link leads to. */
    public record Asked(PrivacyRequest.Kind kind, boolean confirmed) {}

    /** Whether a link is mailed; otherwise an administrator finds out who asks. */
    public boolean isByLink() {
        return mails.canBringLinks();
    }

    /** @throws RequestRefused with everything that stands in the way; nothing is kept then */
    public void ask(RequestDraft typed, Sender sender) {
        RequestDraft draft = checked(typed, sender);
        Instant now = clock.instant();
        if (mails.canBringLinks()) {
            if (requests.unconfirmedOf(draft.contact(), now.minus(Duration.ofDays(1))) < MOST_LETTERS) {
                bringLink(draft, now);
            }
        } else if (requests.repeated(draft, now.minus(AGAIN)) == 0) {
            requests.add(new PrivacyRequest(requests.nextId(), draft, false, now));
        }
    }

    private void bringLink(RequestDraft draft, Instant now) {
        long id = requests.nextId();
        boolean sent =
                mails.bringLink(draft.contact(), draft.kind(), id, keys.of(id), now.plus(PrivacyRequest.LINK_LASTS));
        requests.add(new PrivacyRequest(id, draft, sent, now));
    }

    /** Using it up takes {@link #confirm}: programs that scan mails follow links. @return empty if it leads nowhere any more */
    public Optional<Asked> asked(long id, String key) {
        return keys.isOf(id, key) ? requests.byId(id).flatMap(this::asked) : Optional.empty();
    }

    private Optional<Asked> asked(PrivacyRequest request) {
        boolean waits = request.state() == PrivacyRequest.State.UNCONFIRMED;
        return waits && !request.canBeConfirmed(clock.instant())
                ? Optional.empty()
                : Optional.of(new Asked(request.line().kind(), !waits));
    }

    /** @return whether it stands in the register now */
    public boolean confirm(long id, String key) {
        Optional<PrivacyRequest> request = keys.isOf(id, key) ? requests.held(id) : Optional.empty();
        request.filter(one -> one.canBeConfirmed(clock.instant())).ifPresent(one -> one.confirm(clock.instant()));
        return request.filter(one -> one.state() != PrivacyRequest.State.UNCONFIRMED)
                .isPresent();
    }

    /**
     * It is acknowledged at once if that can be done by mail.
     *
     * @throws RequestRefused with everything that stands in the way; nothing is kept then
     */
    public void complain(RequestDraft typed, Sender sender) {
        RequestDraft draft = checked(typed, sender);
        Instant now = clock.instant();
        if (requests.repeated(draft, now.minus(AGAIN)) > 0) {
            return;
        }
        PrivacyRequest complaint = new PrivacyRequest(requests.nextId(), draft, false, now);
        if (mails.acknowledge(draft.contact(), complaint.id(), now)) {
            complaint.acknowledge(now);
        }
        requests.add(complaint);
    }

    private RequestDraft checked(RequestDraft typed, Sender sender) {
        Set<Problem> problems = typed.problems();
        if (!problems.isEmpty()) {
            throw new RequestRefused(problems);
        }
        if (rates.isTooMuch(sender, clock.instant())) {
            throw new RequestRefused(EnumSet.of(Problem.TOO_MANY));
        }
        // Whoever clicks twice comes one after the other.
        policies.held();
        return typed.tidied();
    }
}
