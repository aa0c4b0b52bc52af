package blog.belonging.persistence.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody from whom the blog wants to hear nothing more. */
@Entity
@Table(name = "banned_commenter")
class BannedCommenter {

    @Id
    private String email = "";

    @Column(name = "banned_at")
    private Instant bannedAt = Instant.EPOCH;

    private String who = "";

    protected BannedCommenter() {
        // for JPA
    }

    BannedCommenter(String email, Instant bannedAt, String who) {
        this.email = email;
        this.bannedAt = bannedAt;
        this.who = who;
    }
}
