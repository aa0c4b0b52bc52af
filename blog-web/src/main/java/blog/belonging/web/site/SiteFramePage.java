package blog.belonging.web.site;

import blog.belonging.domain.site.MenuLink;
import blog.belonging.domain.site.SiteView;
import blog.belonging.domain.site.Typeface;
import blog.belonging.web.shared.CurrentSite;
import blog.belonging.web.shared.Links;
import blog.belonging.web.shared.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;

/** What stands around every page: the name of the blog and its menu. */
@Named
@RequestScoped
public class SiteFramePage {

    /** Letters that fit into two lines of a small telephone. */
    private static final int SHORT_MENU = 48;

    @Inject
    CurrentSite current;

    @Inject
    SiteStyle style;

    @Inject
    Links links;

    @Inject
    Visit visit;

    public SiteView getSite() {
        return current.view();
    }

    public Locale getLocale() {
        return Locale.forLanguageTag(current.view().language());
    }

    public String getStylesheet() {
        SiteView view = current.view();
        return links.here("/assets/site.css?v=" + style.version(view.accent(), view.typeface()));
    }

    /** Whether headings are set in the typeface that comes along. */
    public boolean isOwnTypeface() {
        return current.view().typeface() == Typeface.EDITORIAL;
    }

    /** Few links fit on any screen; more have to be opened on a small one. */
    public boolean isMenuShort() {
        List<MenuLink> shown = getMenu();
        int letters = shown.stream().mapToInt(link -> link.label().length()).sum();
        return shown.stream().allMatch(link -> link.children().isEmpty()) && letters <= SHORT_MENU;
    }

    /** The address of the page that is shown, if the menu leads there; otherwise empty. */
    public String getPlace() {
        return getMenu().stream().anyMatch(this::leadsHere) ? visit.path() : "";
    }

    private boolean leadsHere(MenuLink link) {
        return visit.isAt(link.address()) || link.children().stream().anyMatch(this::leadsHere);
    }

    public List<MenuLink> getMenu() {
        return current.menu();
    }
}
