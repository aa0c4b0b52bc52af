package blog.belonging.domain.transfer;

import blog.belonging.domain.media.MediaItems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Which number a post, page, picture or block of the old blog has here, handed out before it comes if something refers to it. */
@ApplicationScoped
class EntryNumbers {

    @Inject
    Ledger ledger;

    @Inject
    MediaItems mediaItems;

    /** @param sourceId a positive number; empty otherwise */
    Optional<Long> of(ImportRun run, String sourceId) {
        return ImportRun.number(sourceId)
                .map(number -> line(run, sourceId, number).targetId());
    }

    /** @throws ItemImport.Unusable if what came under that number before is of another kind */
    void refuseAnotherKind(LedgerLine line, boolean isThere) {
        if (!isThere && !line.isReservation() && ledger.entryExists(line.targetId())) {
            throw new ItemImport.Unusable(
                    "it was of another kind when it came before; what came then is left as it is");
        }
    }

    LedgerLine line(ImportRun run, String sourceId, long number) {
        return ledger.find(run.source(), LedgerLine.Kind.ENTRY, sourceId).orElseGet(() -> {
            boolean free = run.keepsIds && (run.startedEmpty || !ledger.entryExists(number));
            LedgerLine line =
                    new LedgerLine(run.source(), LedgerLine.Kind.ENTRY, sourceId, free ? number : mediaItems.nextId());
            ledger.add(line);
            return line;
        });
    }
}
