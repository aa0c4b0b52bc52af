package blog.belonging.domain.privacy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/** A request or complaint as it is read. */
public record RequestLine(
        long id,
        long version,
        PrivacyRequest.Kind kind,
        PrivacyRequest.State state,
        String name,
        String contact,
        String about,
        String notes,
        String outcome,
        boolean confirmed,
        Instant receivedAt,
        Optional<Instant> acknowledgedAt,
        Optional<Instant> answeredAt) {

    /** Data (Use and Access) Act 2025, section 103. */
    public static final Duration TO_ACKNOWLEDGE = Duration.ofDays(30);

    private static final Duration NEAR = Duration.ofDays(7);

    /** How much time there is. */
    public enum Urgency {
        NONE,
        SOME_TIME,
        NEAR,
        OVER
    }

    /**
     * Until when a complaint has to be acknowledged, or a request answered (UK GDPR, article 12: one month).
     *
     * @return empty if nothing is due
     */
    public Optional<Instant> dueAt() {
        if (state == PrivacyRequest.State.ANSWERED || state == PrivacyRequest.State.UNCONFIRMED) {
            return Optional.empty();
        }
        if (kind == PrivacyRequest.Kind.COMPLAINT) {
            return acknowledgedAt.isPresent() ? Optional.empty() : Optional.of(receivedAt.plus(TO_ACKNOWLEDGE));
        }
        return Optional.of(receivedAt.atZone(ZoneOffset.UTC).plusMonths(1).toInstant());
    }

    public Urgency urgency(Instant now) {
        return dueAt().map(due -> now.isAfter(due)
                        ? Urgency.OVER
                        : now.plus(NEAR).isAfter(due) ? Urgency.NEAR : Urgency.SOME_TIME)
                .orElse(Urgency.NONE);
    }
}
