package blog.belonging.domain.site;

import blog.belonging.domain.shared.Slug;
import java.util.Optional;

/** Navigation menus. */
public interface Menus {

    long nextId();

    Optional<Menu> byId(long id);

    Optional<Menu> bySlug(Slug slug);

    void add(Menu menu);
}
