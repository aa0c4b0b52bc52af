package blog.belonging.domain.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** An index that all nodes ask and one of them at a time keeps up: whoever keeps it says so again and again, or another takes over. */
@Entity
@Table(name = "search_index")
public class SharedIndex {

    /** So long may a node be silent. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    @Id
    private String name;

    /** What an index has to be made for to be of use; empty while there is none. */
    @Column(name = "made_for")
    private String madeFor = "";

    @Column(name = "up_to")
    private Instant upTo = Instant.EPOCH;

    private String keeper = "";

    @Column(name = "kept_until")
    private Instant keptUntil = Instant.EPOCH;

    @SuppressWarnings("NullAway.Init")
    protected SharedIndex() {
        // for JPA
    }

    public SharedIndex(String name) {
        this.name = name;
    }

    /** @return whether it is that node that keeps it */
    public boolean keep(String node, Instant now) {
        if (!keeper.equals(node) && keptUntil.isAfter(now)) {
            return false;
        }
        keeper = node;
        keptUntil = now.plus(PATIENCE);
        return true;
    }

    public Optional<Instant> upTo(String wantedFor) {
        return madeFor.equals(wantedFor) ? Optional.of(upTo) : Optional.empty();
    }

    public void complete(String newMadeFor, Instant newUpTo) {
        madeFor = newMadeFor;
        upTo = newUpTo;
    }

    public void isNoMore() {
        madeFor = "";
    }

    public String name() {
        return name;
    }
}
