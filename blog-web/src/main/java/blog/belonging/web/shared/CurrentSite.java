package blog.belonging.web.shared;

import blog.belonging.domain.site.MenuLink;
import blog.belonging.domain.site.SiteView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The site as it was when this visit began, whatever the page is made of. */
@RequestScoped
public class CurrentSite {

    @Inject
    KeptSite site;

    private Optional<KeptSite.Frame> frame = Optional.empty();

    public SiteView view() {
        return frame().view();
    }

    /** For what does not tell when the site changed. */
    public SiteView undated() {
        return frame().undated();
    }

    /** The main menu. */
    public List<MenuLink> menu() {
        return frame().menu();
    }

    private KeptSite.Frame frame() {
        if (frame.isEmpty()) {
            frame = Optional.of(site.frame());
        }
        return frame.get();
    }
}
