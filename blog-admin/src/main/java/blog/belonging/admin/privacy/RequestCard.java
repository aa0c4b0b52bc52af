package blog.belonging.admin.privacy;

import blog.belonging.admin.shared.Moments;
import blog.belonging.admin.shared.Wording;
import blog.belonging.domain.privacy.RequestLine;
import java.time.Duration;
import java.time.Instant;

/**
 * A request or complaint with its clock in words.
 *
 * @param pressing whether it is nearly or already too late
 */
public record RequestCard(RequestLine line, String kind, String state, String due, boolean pressing) {

    static RequestCard of(RequestLine line, Instant now, Wording wording, Moments moments) {
        RequestLine.Urgency urgency = line.urgency(now);
        String task = line.kind() + (line.acknowledgedAt().isEmpty() ? ".acknowledge" : ".answer");
        String due = line.dueAt()
                .map(at -> wording.of(
                        "request.due." + urgency, wording.of("request.task." + task), moments.day(at), days(now, at)))
                .orElse("");
        return new RequestCard(
                line,
                wording.of("request.kind." + line.kind()),
                wording.of("request.state." + line.state()),
                due,
                urgency == RequestLine.Urgency.NEAR || urgency == RequestLine.Urgency.OVER);
    }

    /** Begun ones count. */
    private static long days(Instant one, Instant other) {
        long hours = Math.abs(Duration.between(one, other).toHours());
        return hours / 24 + 1;
    }
}
