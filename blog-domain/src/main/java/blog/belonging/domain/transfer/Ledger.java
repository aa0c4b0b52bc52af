package blog.belonging.domain.transfer;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Which thing of which old blog became what here. */
public interface Ledger {

    Optional<LedgerLine> find(String source, LedgerLine.Kind kind, String sourceId);

    /** By source id; those not found are left out. */
    Map<String, LedgerLine> find(String source, LedgerLine.Kind kind, Collection<String> sourceIds);

    void add(LedgerLine line);

    /** Whether nothing was ever written or imported here. */
    boolean blogIsEmpty();

    /** Whether an entry or media item has that number. */
    boolean entryExists(long id);

    boolean commentExists(long id);

    boolean authorExists(long id);

    boolean termExists(long id);

    /**
     * Numbers handed out from now on are above these. Not undone by a rollback.
     *
     * @param forGood whether the database learns of it; otherwise only until {@link #forgetNumbers}
     */
    void startNumbersAbove(long entries, long comments, long authors, long terms, boolean forGood);

    /** Ends what was only for a trial. */
    void forgetNumbers();
}
