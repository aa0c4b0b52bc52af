package blog.belonging.web.shared;

import blog.belonging.domain.site.PublicSite;
import blog.belonging.domain.site.SiteView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The site as it was when this visit began: asked for once, whatever the page is made of. */
@RequestScoped
public class CurrentSite {

    @Inject
    PublicSite site;

    private Optional<SiteView> view = Optional.empty();

    public SiteView view() {
        if (view.isEmpty()) {
            SiteView found = site.view();
            view = Optional.of(found.orCalled(Texts.in(found.language(), "site.nameless")));
        }
        return view.get();
    }
}
