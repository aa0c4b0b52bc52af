package blog.belonging.persistence.site;

import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Menu;
import blog.belonging.domain.site.Menus;
import blog.belonging.persistence.shared.Rows;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaMenus implements Menus {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.SITE);
    }

    @Override
    public Optional<Menu> byId(long id) {
        return Optional.ofNullable(entityManager.find(Menu.class, id));
    }

    @Override
    public Optional<Menu> bySlug(Slug slug) {
        return Rows.first(entityManager
                .createQuery("select m from Menu m where m.slug = :slug", Menu.class)
                .setParameter("slug", slug)
                .getResultList());
    }

    @Override
    public Optional<Menu> held(long id) {
        return Optional.ofNullable(entityManager.find(Menu.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void remove(Menu menu) {
        entityManager.remove(menu);
    }

    @Override
    public void add(Menu menu) {
        entityManager.persist(menu);
    }
}
