package blog.belonging.domain.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A letter on its way: waits, is taken by a node that tries to deliver it, and is then sent, or waits again, or is given up. Whoever
 * takes it has it until a moment; when that is over, the node is thought to be gone and another takes it. So a letter can be sent twice,
 * if a server is killed between the mail server's yes and its own note of it, but never not at all.
 */
@Entity
@Table(name = "mail_outbox")
public class PostedLetter {

    /** After the first attempt; twice as long after each further one. */
    static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    /** So a mail server that was gone for a day gets what waits within an hour. */
    static final Duration LONGEST_WAIT = Duration.ofHours(1);

    /** RFC 5321, 4.5.4.1 wants four or five days; what a blog writes is of no use so late. */
    static final Duration GIVEN_UP_AFTER = Duration.ofDays(3);

    private static final int LONGEST_ANSWER = 500;

    /** Where it is. */
    public enum State {
        WAITING,
        /** A node has it until {@code dueAt}. */
        TAKEN,
        SENT,
        GIVEN_UP
    }

    @Id
    private long id;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    private String recipient;
    private String subject;
    private String body;
    private String html;

    @Column(name = "reply_to")
    private String replyTo;

    /** One in a line. */
    private String headers;

    private String purpose;

    @Column(name = "once_key")
    private @Nullable String onceKey;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "good_until")
    private @Nullable Instant goodUntil;

    @Column(name = "due_at")
    private Instant dueAt;

    /** From when on it is reckoned how long it has been tried. */
    @Column(name = "tried_since")
    private Instant triedSince;

    private int attempts;

    @Column(name = "tried_at")
    private @Nullable Instant triedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Trouble trouble;

    private String answer = "";

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway.Init")
    protected PostedLetter() {
        // for JPA
    }

    PostedLetter(long id, Letter letter, String messageId, Instant now) {
        this.id = id;
        this.recipient = letter.to().text();
        this.subject = letter.subject();
        this.body = letter.text();
        this.html = letter.html().orElse("");
        this.replyTo = letter.replyTo().map(MailAddress::text).orElse("");
        this.headers = letter.headers().entrySet().stream()
                .map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
        this.purpose = letter.purpose();
        this.onceKey = letter.once().orElse(null);
        this.goodUntil = letter.goodUntil().orElse(null);
        this.messageId = messageId;
        this.writtenAt = now;
        this.dueAt = now;
        this.triedSince = now;
    }

    /** @return empty if it is of no use any more, and given up */
    Optional<Outgoing> take(Instant now, Instant until) {
        if (isUselessAt(now)) {
            giveUp(Trouble.TOO_LATE, answer, now);
            empty();
            return Optional.empty();
        }
        state = State.TAKEN;
        dueAt = until;
        return Optional.of(new Outgoing(id, until, messageId, writtenAt, letter()));
    }

    /** Whether it is still with whoever took it until then. */
    boolean isTakenUntil(Instant until) {
        return state == State.TAKEN && dueAt.equals(until);
    }

    /** It was not tried after all. */
    void putBack(Instant now) {
        state = State.WAITING;
        dueAt = now;
    }

    void settle(Delivery delivery, Instant now) {
        attempts++;
        triedAt = now;
        if (delivery.trouble().isEmpty()) {
            state = State.SENT;
            settledAt = now;
            trouble = null;
            answer = "";
            empty();
            return;
        }
        Trouble met = delivery.trouble().get();
        Instant next = now.plus(waitAfter(attempts));
        if (met.isFinal() || next.isAfter(triedSince.plus(GIVEN_UP_AFTER)) || isUselessAt(next)) {
            giveUp(met, delivery.answer(), now);
            return;
        }
        state = State.WAITING;
        dueAt = next;
        trouble = met;
        answer = cut(delivery.answer());
    }

    /** At once, and for as long as a new one. */
    void tryAgain(Instant now) {
        state = State.WAITING;
        dueAt = now;
        triedSince = now;
        settledAt = null;
    }

    private void giveUp(Trouble met, String said, Instant now) {
        state = State.GIVEN_UP;
        settledAt = now;
        trouble = met;
        answer = cut(said);
    }

    /** Nobody needs to read again what was sent; it may hold a secret. */
    private void empty() {
        body = "";
        html = "";
        headers = "";
    }

    private boolean isUselessAt(Instant now) {
        return goodUntil != null && !now.isBefore(goodUntil);
    }

    static Duration waitAfter(int attempts) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 20));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static String cut(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ").strip();
        return line.length() <= LONGEST_ANSWER ? line : line.substring(0, LONGEST_ANSWER);
    }

    private Letter letter() {
        Map<String, String> named = new TreeMap<>();
        headers.lines().forEach(line -> named.put(line.replaceFirst(": .*$", ""), line.replaceFirst("^[^:]*: ", "")));
        return new Letter(
                new MailAddress(recipient),
                purpose,
                subject,
                body,
                Optional.of(html).filter(text -> !text.isEmpty()),
                Optional.of(replyTo).filter(text -> !text.isEmpty()).map(MailAddress::new),
                named,
                Optional.ofNullable(onceKey),
                Optional.ofNullable(goodUntil));
    }

    public long id() {
        return id;
    }

    public State state() {
        return state;
    }

    public Instant dueAt() {
        return dueAt;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }
}
