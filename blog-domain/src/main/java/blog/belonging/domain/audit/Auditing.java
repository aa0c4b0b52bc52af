package blog.belonging.domain.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes down what was done, in the transaction of whoever does it: what is undone was not done and leaves no line. */
@ApplicationScoped
@Transactional
public class Auditing {

    @Inject
    AuditEntries entries;

    @Inject
    Clock clock;

    public void note(AuditEntry.Witness witness, AuditEntry.Deed deed) {
        entries.add(new AuditEntry(entries.nextId(), clock.instant(), witness, deed));
    }
}
