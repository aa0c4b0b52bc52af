package blog.belonging.domain.post;

import blog.belonging.domain.content.AddressesLeft;
import blog.belonging.domain.content.ContentPipeline;
import blog.belonging.domain.content.EntriesChanged;
import blog.belonging.domain.content.LatestPostsChanged;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.media.MediaChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Makes the HTML that readers get from what authors wrote, where it is missing or was made by an older pipeline. */
@ApplicationScoped
@Transactional
public class PostRendering {

    private static final int STEP = 50;

    @Inject
    Posts posts;

    @Inject
    Surroundings surroundings;

    @Inject
    Event<EntriesChanged> changed;

    private final ContentPipeline pipeline = new ContentPipeline();

    /** @return how many posts were rendered; 0 when all are as they should be */
    public int renderStale() {
        List<Post> stale = posts.stale(STEP);
        stale.forEach(post -> post.render(pipeline, surroundings));
        if (!stale.isEmpty()) {
            changed.fire(EntriesChanged.of(stale));
        }
        return stale.size();
    }

    /** Whoever changed it sees it at once; where many posts show it, the rest follows with the upkeep. */
    void follow(@Observes MediaChanged media) {
        posts.refreshShowing(media.id());
        renderStale();
    }

    void follow(@Observes LatestPostsChanged latest) {
        posts.refreshDynamic();
    }

    /** Rendered with the upkeep; until then, the old address leads to the new one. */
    void follow(@Observes AddressesLeft left) {
        posts.refreshMentioning(left.addresses());
    }

    public boolean isUpToDate() {
        return !posts.anyStale();
    }
}
