package blog.belonging.domain.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An import that somebody asked for: waits until it is its turn, is worked on, and keeps its report. What it brings is written by an
 * {@link ImportJob}, of which it may take several: one that is cut off is taken up again.
 */
@Entity
@Table(name = "import_task")
public class ImportTask {

    /** Where it stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        /** It is no export, or a damaged one. Nothing was changed. */
        REFUSED,
        /** Something broke on the way. What came in until then is here. */
        FAILED;

        public boolean isOver() {
            return this != WAITING && this != RUNNING;
        }
    }

    @Id
    private long id;

    /** What its file is called. */
    @Column(updatable = false)
    private String name;

    private String folder;

    @Column(name = "dry_run", updatable = false)
    private boolean dryRun;

    @Column(updatable = false)
    private boolean fetches;

    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;

    /** Written by {@link ImportTasks#advance} alone, like all that changes every few seconds. */
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ImportStep step = ImportStep.CHECKING;

    @Column(updatable = false)
    private int done;

    @Column(updatable = false)
    private int total;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    @Column(updatable = false)
    private String who;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Column(name = "seen_at", updatable = false)
    private Instant seenAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    private String refusal = "";
    private String report = "";

    @SuppressWarnings("NullAway.Init")
    protected ImportTask() {
        // for JPA
    }

    /**
     * What is wanted.
     *
     * @param name what its file is called
     * @param dryRun whether only the report is wanted
     * @param fetches whether missing files may be downloaded from the old blog
     */
    public record Wish(String name, boolean dryRun, boolean fetches) {}

    /**
     * @param folder where {@link ImportFiles} keeps its files; empty if they are elsewhere
     * @param accountId 0 for the settings of the server
     * @param who as the audit log names them; empty for the settings of the server
     */
    public ImportTask(long id, Wish wish, String folder, long accountId, String who, Instant askedAt) {
        this.id = id;
        this.name = wish.name();
        this.dryRun = wish.dryRun();
        this.fetches = wish.fetches();
        this.folder = folder;
        this.accountId = accountId;
        this.who = who;
        this.askedAt = askedAt;
        this.seenAt = askedAt;
    }

    void begin() {
        state = State.RUNNING;
    }

    void succeed(String newReport, Instant now) {
        state = State.DONE;
        report = newReport;
        finishedAt = now;
    }

    /** @param why words for whoever asked for it; may be empty */
    void end(State end, String why, Instant now) {
        state = end;
        refusal = why;
        finishedAt = now;
    }

    /** Its files are gone, or another task has taken them over. */
    void release() {
        folder = "";
    }

    public long id() {
        return id;
    }

    public Wish wish() {
        return new Wish(name, dryRun, fetches);
    }

    public String folder() {
        return folder;
    }

    public State state() {
        return state;
    }

    public long accountId() {
        return accountId;
    }

    public String who() {
        return who;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public String refusal() {
        return refusal;
    }

    public String report() {
        return report;
    }
}
