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

    /**
     * The site and its menu, of one moment.
     *
     * @param undated the site for what does not tell when it changed
     */
    public record Frame(SiteView view, SiteView undated, List<MenuLink> menu) {}

    private record Kept(long generation, Frame frame) {}

    /** What two ask for at once may be read twice. */
    public Frame frame() {
        long now = generations.known().current().number();
        @Nullable Kept known = kept;
        if (known == null || known.generation() != now) {
            SiteView view = site.view();
            SiteView named = view.orCalled(Texts.in(view.language(), "site.nameless"));
            known = new Kept(now, new Frame(named, named.undated(), site.menu()));
            kept = known;
        }
        return known.frame();
    }
}
