package blog.belonging.web.shared;

import blog.belonging.domain.shared.Settings;
import blog.belonging.domain.site.SiteChanges;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** What this node knows of the state of the blog: everything that is kept in memory for readers goes by it. */
@ApplicationScoped
public class SiteGenerations {

    private static final Duration LOOK = Duration.ofMillis(500);

    @Inject
    SiteChanges changes;

    @Inject
    Settings settings;

    private Generations known = new Generations(() -> "", LOOK, System::nanoTime);

    @PostConstruct
    void begin() {
        Duration look =
                settings.optional("page.store.look").map(Duration::parse).orElse(LOOK);
        known = new Generations(changes::generation, look, System::nanoTime);
    }

    public Generations known() {
        return known;
    }
}
