package blog.belonging.web.site;

import blog.belonging.domain.site.MenuLink;
import blog.belonging.domain.site.PublicSite;
import blog.belonging.domain.site.SiteView;
import blog.belonging.web.shared.CurrentSite;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands around every page: the name of the blog and its menu. */
@Named
@RequestScoped
public class SiteFramePage {

    @Inject
    CurrentSite current;

    @Inject
    PublicSite site;

    private Optional<List<MenuLink>> menu = Optional.empty();

    public SiteView getSite() {
        return current.view();
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(current.view().language());
    }

    public List<MenuLink> getMenu() {
        if (menu.isEmpty()) {
            menu = Optional.of(site.menu());
        }
        return menu.get();
    }
}
