package blog.belonging.domain.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Keeps the notes of changes few. Each node has looked at them long before. */
@ApplicationScoped
@Transactional
public class ChangeForgetting {

    private static final Duration KEPT = Duration.ofHours(1);

    @Inject
    SiteChanges changes;

    @Inject
    Clock clock;

    public int forget() {
        return changes.forget(clock.instant().minus(KEPT));
    }
}
