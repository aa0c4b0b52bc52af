package blog.belonging.domain.comment;

import blog.belonging.domain.shared.SafeHtml;
import blog.belonging.domain.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reader said under an entry, perhaps in answer to another. Nobody sees it before it is approved. */
@Entity
@Table(name = "comment")
public class Comment {

    /** Pingbacks and trackbacks come from other blogs, not from readers. */
    public enum Kind {
        COMMENT,
        PINGBACK,
        TRACKBACK
    }

    /** What a moderator decided. */
    public enum Status {
        /** Whoever wrote it has not shown yet that the e-mail address is theirs: moderators do not get to see it. */
        UNCONFIRMED,
        PENDING,
        APPROVED,
        SPAM,
        TRASHED,
        /** Taken down because of what it may do to somebody, and kept as it was: nobody deletes it. */
        WITHHELD
    }

    @Id
    private long id;

    @Version
    private long version;

    @Column(name = "entry_id")
    private long entryId;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PENDING;

    @Embedded
    private Commenter commenter;

    @Column(name = "created_at")
    private Instant createdAt;

    private String body = "";
    private SafeHtml html = SafeHtml.NOTHING;

    /** Of the words alone, so that the same comment sent again is recognised. */
    @Column(name = "words_digest")
    private String wordsDigest = "";

    private CommentFindings findings = CommentFindings.NONE;
    private int risk;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    /** Handed to the safeguarding lead, and not settled by them yet. */
    private boolean escalated;

    private int reports;

    /** Whether whom it answers was written to. */
    @Column(name = "answer_told")
    private boolean answerTold;

    /** What was learnt of it: the name of the status it then had; empty if nothing was. */
    private String learnt = "";

    @Embedded
    private ThreadPlace place = ThreadPlace.NOWHERE;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {
        // for JPA
    }

    public Comment(long id, long entryId, Kind kind, Commenter commenter, Instant createdAt) {
        this.id = id;
        this.entryId = entryId;
        this.kind = kind;
        this.commenter = commenter;
        this.createdAt = createdAt;
    }

    /** @param newHtml made of {@code newBody} by the content pipeline */
    public void say(String newBody, SafeHtml newHtml) {
        body = newBody;
        html = newHtml;
        wordsDigest = wordsDigest(newBody);
    }

    /**
     * Of letters and digits alone: whoever sends a text again may change what stands between them.
     *
     * @return empty for a text without any
     */
    public static String wordsDigest(String text) {
        String words = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return words.isEmpty() ? "" : Sha256.of(words);
    }

    /** @param newFindings of the checks that look a comment over */
    public void noticed(CommentFindings newFindings) {
        findings = newFindings;
        risk = newFindings.risk();
    }

    /** Nothing says any more who it was. */
    public void forgetItsAuthor(String newName) {
        commenter = new Commenter(newName, "", "", "", commenter.authorIdIfAny());
    }

    /** Nothing is left of what it said. */
    public void fallSilent(String instead, SafeHtml html) {
        say(instead, html);
        noticed(CommentFindings.NONE);
    }

    public void answer(Optional<Long> parent) {
        parentId = parent.orElse(null);
    }

    public void decide(Status decision) {
        status = decision;
    }

    /** @param at when somebody decided, or the rules of the blog did */
    public void decide(Status decision, Instant at) {
        status = decision;
        decidedAt = at;
    }

    /** @param open whether the safeguarding lead has still to settle it */
    public void escalate(boolean open) {
        escalated = open;
    }

    /** @return what it was learnt as before; empty for nothing */
    public Optional<Status> learnAs(Optional<Status> kind) {
        Optional<Status> before =
                Optional.of(learnt).filter(name -> !name.isEmpty()).map(Status::valueOf);
        learnt = kind.map(Status::name).orElse("");
        return before;
    }

    /** A reader has something against it. */
    public void reported() {
        reports++;
    }

    /** Somebody has looked at what readers had against it. */
    public void settled() {
        reports = 0;
    }

    /** @param now whether whom it answers was written to */
    public void told(boolean now) {
        answerTold = now;
    }

    boolean isTold() {
        return answerTold;
    }

    void stand(ThreadPlace newPlace) {
        place = newPlace;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long entryId() {
        return entryId;
    }

    public Optional<Long> parentId() {
        return Optional.ofNullable(parentId);
    }

    public boolean isShown() {
        return status == Status.APPROVED;
    }

    public Kind kind() {
        return kind;
    }

    public Status status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Commenter commenter() {
        return commenter;
    }

    /** As it was typed. */
    public String body() {
        return body;
    }

    public SafeHtml html() {
        return html;
    }

    /** Of the text to the letter, for the log of decisions. */
    public String digest() {
        return Sha256.of(body);
    }

    public CommentFindings findings() {
        return findings;
    }

    public int risk() {
        return risk;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public boolean isEscalated() {
        return escalated;
    }

    /** How many readers have something against it that nobody has looked at. */
    public int reports() {
        return reports;
    }

    public ThreadPlace place() {
        return place;
    }
}
