package blog.belonging.persistence.page;

import blog.belonging.domain.content.ContentPipeline;
import blog.belonging.domain.page.Pages;
import blog.belonging.domain.page.StaticPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaPages implements Pages {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public void add(StaticPage page) {
        entityManager.persist(page);
    }

    @Override
    public Optional<StaticPage> byId(long id) {
        return Optional.ofNullable(entityManager.find(StaticPage.class, id));
    }

    @Override
    public boolean addressTaken(String path) {
        return !entityManager
                .createNativeQuery("select 1 from static_page where path = ?1")
                .setParameter(1, path)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<StaticPage> stale(int limit) {
        return entityManager
                .createQuery(
                        "select p from StaticPage p where p.rendition.renderedWith < :version order by p.rendition.renderedWith, p.id",
                        StaticPage.class)
                .setParameter("version", ContentPipeline.VERSION)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void refreshDynamic() {
        entityManager
                .createNativeQuery("update static_page set rendered_with = 0 where dynamic = true")
                .executeUpdate();
    }

    @Override
    public void refreshShowing(long mediaId) {
        entityManager
                .createNativeQuery("update static_page set rendered_with = 0"
                        + " where id in (select entry_id from media_use where media_id = ?1)")
                .setParameter(1, mediaId)
                .executeUpdate();
    }
}
