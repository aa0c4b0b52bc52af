package blog.belonging.domain.site;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * An address that leads elsewhere for good (301). Where it leads to an entry it keeps the entry's id, not its address, so that
 * a chain never grows however often that moves.
 */
@Entity
@Table(name = "redirect")
public class Redirect {

    @Id
    private long id;

    private String source;

    @Column(name = "entry_id")
    private @Nullable Long entryId;

    private @Nullable String target;

    @SuppressWarnings("NullAway.Init")
    protected Redirect() {
        // for JPA
    }

    private Redirect(long id, String source, @Nullable Long entryId, @Nullable String target) {
        this.id = id;
        this.source = source;
        this.entryId = entryId;
        this.target = target;
    }

    public static Redirect toEntry(long id, String source, long entryId) {
        return new Redirect(id, source, entryId, null);
    }

    public static Redirect toAddress(long id, String source, String target) {
        return new Redirect(id, source, null, target);
    }

    public long id() {
        return id;
    }

    public String source() {
        return source;
    }
}
