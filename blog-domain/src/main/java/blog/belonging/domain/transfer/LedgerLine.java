package blog.belonging.domain.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing of an old blog and what it became here. A line without a digest is a reservation: something refers to a thing that
 * has not come yet.
 */
@Entity
@IdClass(LedgerLine.Key.class)
@Table(name = "import_ledger")
public class LedgerLine {

    /** Posts, pages, media and blocks share their numbers, so they are one kind. */
    public enum Kind {
        AUTHOR,
        CATEGORY,
        TAG,
        ENTRY,
        COMMENT,
        MENU,
        /** What only a complete copy has. */
        EXTRA
    }

    @Id
    private String source;

    @Id
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Id
    @Column(name = "source_id")
    private String sourceId;

    @Column(name = "target_id")
    private long targetId;

    private String digest = "";

    /** How the thing here stood after the import; if it stands differently now, somebody has changed it here. */
    private String state = "";

    @Column(name = "job_id")
    private long jobId;

    @SuppressWarnings("NullAway.Init")
    protected LedgerLine() {
        // for JPA
    }

    /** @param source address of the old blog */
    public LedgerLine(String source, Kind kind, String sourceId, long targetId) {
        this.source = source;
        this.kind = kind;
        this.sourceId = sourceId;
        this.targetId = targetId;
    }

    public void settle(String newDigest, String newState, long job) {
        digest = newDigest;
        state = newState;
        jobId = job;
    }

    public boolean isReservation() {
        return digest.isEmpty();
    }

    public String sourceId() {
        return sourceId;
    }

    public long targetId() {
        return targetId;
    }

    public String digest() {
        return digest;
    }

    public String state() {
        return state;
    }

    public long jobId() {
        return jobId;
    }

    /** For JPA. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String source = "";
        private @Nullable Kind kind;
        private String sourceId = "";

        public Key() {
            // for JPA
        }

        public Key(String source, Kind kind, String sourceId) {
            this.source = source;
            this.kind = kind;
            this.sourceId = sourceId;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && source.equals(key.source)
                    && kind == key.kind
                    && sourceId.equals(key.sourceId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(source, kind, sourceId);
        }
    }
}
