package blog.belonging.web.shared;

import blog.belonging.domain.site.MenuLink;
import blog.belonging.domain.site.PublicSite;
import blog.belonging.domain.site.SiteView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around every page, kept in memory as long as nothing changes for readers. */
@ApplicationScoped
public class KeptSite {

    @Inject
    PublicSite site;

    @Inject
    SiteGenerations generations;

    private volatile @Nullable Kept kept;

    /** The site and its menu, of one moment. */
    public record Frame(SiteView view, List<MenuLink> menu) {}

    private record Kept(long generation, Frame frame) {}

    /** What two ask for at once may be read twice. */
    public Frame frame() {
        long now = generations.known().current().number();
        @Nullable Kept known = kept;
        if (known == null || known.generation() != now) {
            SiteView view = site.view();
            known = new Kept(now, new Frame(view.orCalled(Texts.in(view.language(), "site.nameless")), site.menu()));
            kept = known;
        }
        return known.frame();
    }
}
