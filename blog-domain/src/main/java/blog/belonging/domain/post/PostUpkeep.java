package blog.belonging.domain.post;

import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Permission;
import blog.belonging.domain.writing.PreviewLinks;
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
    SystemHealth health;

    @Inject
    Clock clock;

    /** Finds out which posts belong together, if that may have changed. */
    public void relate() {
        if (upkeep.take(Upkeep.RELATING)) {
            relating.relateAll();
        }
    }

    /** For whoever runs the blog. */
    public SystemHealth.Health health(Actor actor) {
        actor.require(Permission.RUN_THE_BLOG);
        return health.now(clock.instant());
    }

    public void forgetOld() {
        links.removeEnded(clock.instant());
    }
}
