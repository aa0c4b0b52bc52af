package blog.belonging.domain.post;

import blog.belonging.domain.content.Rendition;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.site.PublishingCheck;
import blog.belonging.domain.site.Sites;
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
    Surroundings surroundings;

    @Inject
    Sites sites;

    /** Of the post as it was saved. */
    public List<Finding> findings(Actor actor, long id) {
        return findings(permits.forReading(actor, id));
    }

    /** Which of them the site's settings do not let pass. */
    public Set<PublishingCheck> blocking() {
        return sites.get().blockingChecks();
    }

    void requireNothingInTheWay(Post post) {
        Set<PublishingCheck> blocking = blocking();
        List<Finding> inTheWay = blocking.isEmpty()
                ? List.of()
                : findings(post).stream()
                        .filter(finding -> blocking.contains(finding.check()))
                        .toList();
        if (!inTheWay.isEmpty()) {
            throw new StandsInTheWay(inTheWay);
        }
    }

    private List<Finding> findings(Post post) {
        String html = String.join("", Rendition.parts(post.rendition().html().html()));
        return Checklist.of(html, !post.excerpt().isBlank(), address -> surroundings.leadsSomewhere(address));
    }
}
