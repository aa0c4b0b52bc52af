package blog.belonging.domain.privacy;

import blog.belonging.domain.shared.ChangedMeanwhile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody wants to know what is kept of them, wants it erased, or complains about how it is handled; until they have an answer. */
@Entity
@Table(name = "privacy_request")
public class PrivacyRequest {

    /** For so long can somebody say by a link that it was them. */
    public static final Duration LINK_LASTS = Duration.ofDays(3);

    /** What is wanted. */
    public enum Kind {
        /** UK GDPR, article 15. */
        ACCESS,
        /** UK GDPR, article 17. */
        ERASURE,
        /** Data (Use and Access) Act 2025, section 103. */
        COMPLAINT
    }

    /** How far it is. */
    public enum State {
        /** A link was mailed and not used yet: nobody has to do anything. */
        UNCONFIRMED,
        RECEIVED,
        ACKNOWLEDGED,
        INVESTIGATING,
        ANSWERED
    }

    @Id
    private long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private State state;

    private String name;

    /** An e-mail address; for a complaint, however somebody wants to be reached. */
    private String contact;

    private String about;
    private String notes = "";
    private String outcome = "";

    /** Whether it came from that e-mail address. */
    private boolean confirmed;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected PrivacyRequest() {
        // for JPA
    }

    /** @param byLink whether it waits for somebody to follow a link */
    PrivacyRequest(long id, RequestDraft draft, boolean byLink, Instant now) {
        this.id = id;
        this.kind = draft.kind();
        this.state = byLink ? State.UNCONFIRMED : State.RECEIVED;
        this.name = draft.name();
        this.contact = draft.contact();
        this.about = draft.about();
        this.receivedAt = now;
    }

    /** As it was elsewhere. */
    PrivacyRequest(long id, RequestLine line) {
        this.id = id;
        this.kind = line.kind();
        this.state = line.state();
        this.name = line.name();
        this.contact = line.contact();
        this.about = line.about();
        this.notes = line.notes();
        this.outcome = line.outcome();
        this.confirmed = line.confirmed();
        this.receivedAt = line.receivedAt();
        this.acknowledgedAt = line.acknowledgedAt().orElse(null);
        this.answeredAt = line.answeredAt().orElse(null);
    }

    void reachedBy(long version) {
        if (this.version != version) {
            throw new ChangedMeanwhile("The request");
        }
    }

    boolean canBeConfirmed(Instant now) {
        return state == State.UNCONFIRMED && now.isBefore(receivedAt.plus(LINK_LASTS));
    }

    /** The clock begins now. */
    void confirm(Instant now) {
        confirmed = true;
        state = State.RECEIVED;
        receivedAt = now;
    }

    void acknowledge(Instant now) {
        if (acknowledgedAt == null) {
            acknowledgedAt = now;
        }
        if (state == State.RECEIVED) {
            state = State.ACKNOWLEDGED;
        }
    }

    void investigate() {
        if (state != State.ANSWERED) {
            state = State.INVESTIGATING;
        }
    }

    /** @param line with who wrote it and when */
    void note(String line) {
        notes = notes.isEmpty() ? line : notes + "\n\n" + line;
    }

    void answer(String newOutcome, Instant now) {
        outcome = newOutcome;
        state = State.ANSWERED;
        answeredAt = now;
        acknowledge(now);
    }

    /** The address is in none of its texts any more. */
    void forget(String email, String masked) {
        Pattern address = Pattern.compile(Pattern.quote(email), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        String instead = Matcher.quoteReplacement(masked);
        name = "";
        contact = address.matcher(contact).replaceAll(instead);
        about = address.matcher(about).replaceAll(instead);
        notes = address.matcher(notes).replaceAll(instead);
        outcome = address.matcher(outcome).replaceAll(instead);
    }

    long id() {
        return id;
    }

    boolean wantsErased(String email) {
        return kind == Kind.ERASURE && contact.toLowerCase(Locale.ROOT).equals(email);
    }

    boolean isAnswered() {
        return state == State.ANSWERED;
    }

    State state() {
        return state;
    }

    public RequestLine line() {
        return new RequestLine(
                id,
                version,
                kind,
                state,
                name,
                contact,
                about,
                notes,
                outcome,
                confirmed,
                receivedAt,
                Optional.ofNullable(acknowledgedAt),
                Optional.ofNullable(answeredAt));
    }
}
