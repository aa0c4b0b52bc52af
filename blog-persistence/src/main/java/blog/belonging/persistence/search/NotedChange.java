package blog.belonging.persistence.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A row of {@code search_change}. An entity only so that many are written in one go. */
@Entity
@Table(name = "search_change")
class NotedChange {

    @Id
    private long id;

    @Column(name = "entry_id")
    private long entryId;

    @Column(name = "changed_at")
    private Instant changedAt = Instant.EPOCH;

    protected NotedChange() {
        // for JPA
    }

    NotedChange(long id, long entryId, Instant changedAt) {
        this.id = id;
        this.entryId = entryId;
        this.changedAt = changedAt;
    }

    long id() {
        return id;
    }
}
