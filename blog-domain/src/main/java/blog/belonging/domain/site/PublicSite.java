package blog.belonging.domain.site;

import java.time.LocalDate;
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
    default Optional<String> redirect(String path) {
        return trace(path, Optional.empty()).redirect();
    }

    /**
     * What is known of an address that nothing lives at.
     *
     * @param path root-relative, as {@link Permalinks} writes it
     * @param mistyped if it may mean an entry
     */
    Trace trace(String path, Optional<Mistyped> mistyped);

    /**
     * The last part of an address that may be wrong.
     *
     * @param day of the address; then a slug that only begins like that counts on this day alone, as in WordPress
     */
    record Mistyped(String slug, Optional<LocalDate> day) {}

    /**
     * @param redirect where it leads, root-relative or of another host
     * @param withdrawn whether a post or a page that readers knew stood there
     * @param guess the published entry that may be meant: the post with exactly that slug on any day, else the latest whose slug begins like that, else the page with that
     *     slug, wherever in the tree it stands
     */
    record Trace(Optional<String> redirect, boolean withdrawn, Optional<String> guess) {}
}
