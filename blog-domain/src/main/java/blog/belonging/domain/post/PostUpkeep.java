package blog.belonging.domain.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What becomes due without anybody asking for it: called again and again, on every node. */
@ApplicationScoped
@Transactional
public class PostUpkeep {

    @Inject
    Upkeep upkeep;

    @Inject
    PostRelating relating;

    @Inject
    PreviewLinks links;

    @Inject
    Clock clock;

    /** Finds out which posts belong together, if that may have changed. */
    public void relate() {
        if (upkeep.take(Upkeep.RELATING)) {
            relating.relateAll();
        }
    }

    public void forgetOld() {
        links.removeEnded(clock.instant());
    }
}
