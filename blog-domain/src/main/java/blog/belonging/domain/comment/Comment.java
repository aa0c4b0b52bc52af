package blog.belonging.domain.comment;

import blog.belonging.domain.shared.SafeHtml;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
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
        PENDING,
        APPROVED,
        SPAM,
        TRASHED
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
    }

    public void answer(Optional<Long> parent) {
        parentId = parent.orElse(null);
    }

    public void decide(Status decision) {
        status = decision;
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

    public ThreadPlace place() {
        return place;
    }
}
