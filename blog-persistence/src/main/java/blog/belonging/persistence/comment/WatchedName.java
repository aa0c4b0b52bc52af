package blog.belonging.persistence.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A name that nobody can read back. */
@Entity
@Table(name = "watched_name")
class WatchedName {

    @Id
    private String digest = "";

    private int words;

    @Column(name = "added_at")
    private Instant addedAt = Instant.EPOCH;

    protected WatchedName() {
        // for JPA
    }

    WatchedName(String digest, int words, Instant addedAt) {
        this.digest = digest;
        this.words = words;
        this.addedAt = addedAt;
    }
}
