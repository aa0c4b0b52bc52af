package blog.belonging.domain.page;

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
public class PageRendering {

    private static final int STEP = 50;

    /** Steps that somebody waits for: enough for all pages of a blog. */
    private static final int AT_ONCE = 10;

    @Inject
    Pages pages;

    @Inject
    Surroundings surroundings;

    @Inject
    Event<EntriesChanged> changed;

    private final ContentPipeline pipeline = new ContentPipeline();

    /** @return how many pages were rendered; 0 when all are as they should be */
    public int renderStale() {
        List<StaticPage> stale = pages.stale(STEP);
        stale.forEach(page -> page.render(pipeline, surroundings));
        if (!stale.isEmpty()) {
            changed.fire(EntriesChanged.of(stale));
        }
        return stale.size();
    }

    void follow(@Observes LatestPostsChanged latest) {
        pages.refreshDynamic();
    }

    /** Rendered with the upkeep; until then, the old address leads to the new one. */
    void follow(@Observes AddressesLeft left) {
        pages.refreshMentioning(left.addresses());
    }

    void follow(@Observes MediaChanged media) {
        pages.refreshShowing(media.id());
        for (int i = 0; i < AT_ONCE && renderStale() > 0; i++) {
            // Each step has done its work.
        }
    }
}
