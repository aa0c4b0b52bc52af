package blog.belonging.domain.site;

import blog.belonging.domain.shared.Slug;
import java.util.Optional;

/** Navigation menus. */
public interface Menus {

    long nextId();

    Optional<Menu> byId(long id);

    Optional<Menu> bySlug(Slug slug);

    /** As it is now, and held until the transaction ends. */
    Optional<Menu> held(long id);

    void add(Menu menu);

    void remove(Menu menu);
}
