package blog.belonging.domain.post;

import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.site.PublishingCheck;
import blog.belonging.domain.writing.Checking;
import blog.belonging.domain.writing.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;

/** Looks a post over before it is published. It warns; what the site's settings name stands in the way. */
@ApplicationScoped
@Transactional
public class PostChecking {

    @Inject
    PostPermits permits;

    @Inject
    Checking checking;

    /** Of the post as it was saved. */
    public List<Finding> findings(Actor actor, long id) {
        return checking.findings(permits.forReading(actor, id), true);
    }

    /** Which of them the site's settings do not let pass. */
    public Set<PublishingCheck> blocking() {
        return checking.blocking();
    }
}
