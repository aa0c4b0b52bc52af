package blog.belonging.domain.writing;

import blog.belonging.domain.shared.Refusal;
import java.time.Instant;

/** Somebody else has saved the entry since it was opened. Nothing was kept. */
public final class SavedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String who;
    private final transient Instant at;
    private final long edition;

    SavedMeanwhile(String who, Instant at, long edition) {
        super(who + " has saved it meanwhile");
        this.who = who;
        this.at = at;
        this.edition = edition;
    }

    public String who() {
        return who;
    }

    public Instant at() {
        return at;
    }

    /** Which one is to be replaced by whoever insists. */
    public long edition() {
        return edition;
    }
}
