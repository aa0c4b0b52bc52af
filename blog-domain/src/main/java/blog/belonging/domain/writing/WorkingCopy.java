package blog.belonging.domain.writing;

import jakarta.json.Json;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That somebody is at an entry, and what they have typed and not saved. One for each person and entry. */
@Entity
@Table(name = "working_copy")
public class WorkingCopy {

    /** Whoever has not been heard of for so long has left. */
    static final Duration AT_IT = Duration.ofSeconds(60);

    @Id
    private long id;

    @Column(name = "entry_id", updatable = false)
    private long entryId;

    @Column(name = "account_id", updatable = false)
    private long accountId;

    private String who;

    @Column(name = "seen_at")
    private Instant seenAt;

    /** Of the entry, that the typing began with. */
    private long edition;

    @Column(name = "saved_at")
    private @Nullable Instant savedAt;

    /**
     * Of the form, as a JSON object of texts, among them {@code title}, {@code body}, {@code excerpt}, {@code footnotes} and {@code
     * picture}. Empty if nothing was typed that is not saved.
     */
    private String fields = "";

    @SuppressWarnings("NullAway.Init")
    protected WorkingCopy() {
        // for JPA
    }

    WorkingCopy(long id, long entryId, long accountId, String who, Instant now) {
        this.id = id;
        this.entryId = entryId;
        this.accountId = accountId;
        this.who = who;
        this.seenAt = now;
    }

    void isAtIt(String name, Instant now) {
        who = name;
        seenAt = now;
    }

    /** Has closed the window. */
    void leaves() {
        seenAt = Instant.EPOCH;
    }

    void keep(String newFields, long newEdition, Instant now) {
        fields = newFields;
        edition = newEdition;
        savedAt = now;
        seenAt = now;
    }

    void discard() {
        fields = "";
        savedAt = null;
    }

    public long entryId() {
        return entryId;
    }

    public long accountId() {
        return accountId;
    }

    public String who() {
        return who;
    }

    public String fields() {
        return fields;
    }

    /** @return empty if there is no such field */
    String field(String name) {
        return Json.createReader(new StringReader(fields)).readObject().get(name) instanceof JsonString text
                ? text.getString()
                : "";
    }

    Optional<Long> number(String name) {
        return Optional.of(field(name))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf);
    }

    public long edition() {
        return edition;
    }

    public Optional<Instant> savedAt() {
        return Optional.ofNullable(savedAt);
    }
}
