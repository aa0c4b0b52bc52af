package blog.belonging.domain.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An e-mail address that wants to be told of answers to what it says under one entry. First it is wanted by whoever typed the address; when that
 * comment is shown, the address is asked; nothing else is sent there before it has said yes. Whoever wants no more is deleted.
 */
@Entity
@Table(name = "answer_subscription")
public class AnswerSubscription {

    @Id
    private long id;

    @Column(name = "entry_id")
    private long entryId;

    /** In small letters. */
    private String email;

    @Column(name = "wanted_at")
    private Instant wantedAt;

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @SuppressWarnings("NullAway.Init")
    protected AnswerSubscription() {
        // for JPA
    }

    AnswerSubscription(long id, long entryId, String email, Instant wantedAt) {
        this.id = id;
        this.entryId = entryId;
        this.email = plain(email);
        this.wantedAt = wantedAt;
    }

    /** One that has said yes elsewhere. */
    public static AnswerSubscription confirmed(
            long id, long entryId, String email, Instant wantedAt, Instant confirmedAt) {
        AnswerSubscription subscription = new AnswerSubscription(id, entryId, email, wantedAt);
        subscription.ask(confirmedAt);
        subscription.confirm(confirmedAt);
        return subscription;
    }

    static String plain(String email) {
        return email.toLowerCase(Locale.ROOT);
    }

    void ask(Instant now) {
        askedAt = now;
    }

    void confirm(Instant now) {
        if (confirmedAt == null) {
            confirmedAt = now;
        }
    }

    boolean isOf(Comment comment) {
        return email.equals(plain(comment.commenter().email()));
    }

    boolean isAsked() {
        return askedAt != null;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** What was shown before is no news. */
    boolean wantsNewsOf(Instant shownAt) {
        return confirmedAt != null && !shownAt.isBefore(confirmedAt);
    }

    public long id() {
        return id;
    }

    public long entryId() {
        return entryId;
    }

    public String email() {
        return email;
    }

    public Instant wantedAt() {
        return wantedAt;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }
}
