package blog.belonging.domain.site;

import java.util.List;
import java.util.Optional;

/** The site as readers meet it. */
public interface PublicSite {

    SiteView view();

    /** The main menu; where none was made, the pages at the top of the tree. */
    List<MenuLink> menu();

    /**
     * Where an address that nothing lives at any more leads.
     *
     * @param path root-relative, as {@link Permalinks} writes it
     */
    Optional<String> redirect(String path);
}
