package blog.belonging.domain.search;

import blog.belonging.domain.content.EntriesChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Notes what changed, in the transaction that changes it, for the indexes of all nodes. */
@ApplicationScoped
@Transactional
public class SearchNotes {

    @Inject
    SearchChanges changes;

    @Inject
    Clock clock;

    void note(@Observes EntriesChanged event) {
        changes.add(event.any() ? List.of(SearchChange.ANY) : event.ids(), clock.instant());
    }

    /** An index that was away for longer is made anew. */
    public void forgetOld() {
        changes.forgetBefore(clock.instant().minus(SearchIndexing.REMEMBERED));
    }
}
