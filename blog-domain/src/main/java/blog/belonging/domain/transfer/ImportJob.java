package blog.belonging.domain.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An import under way or over. Its progress is written together with what it brought, so it survives a crash and goes on. */
@Entity
@Table(name = "import_job")
public class ImportJob {

    /** Where an import stands. A job still RUNNING when the server starts was cut off. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    @Id
    private long id;

    /** Address of the old blog. */
    private String source;

    @Enumerated(EnumType.STRING)
    private State state = State.RUNNING;

    /** Whether the blog was empty when it began, so that the old numbers go on meaning what they meant. */
    @Column(name = "keeps_ids")
    private boolean keepsIds;

    private int total;
    private int done;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @SuppressWarnings("NullAway.Init")
    protected ImportJob() {
        // for JPA
    }

    public ImportJob(long id, String source, boolean keepsIds, int total, Instant startedAt) {
        this.id = id;
        this.source = source;
        this.keepsIds = keepsIds;
        this.total = total;
        this.startedAt = startedAt;
    }

    public void progress(int items) {
        done += items;
    }

    public void finish(State end, Instant now) {
        state = end;
        finishedAt = now;
    }

    public long id() {
        return id;
    }

    public boolean keepsIds() {
        return keepsIds;
    }

    public State state() {
        return state;
    }
}
