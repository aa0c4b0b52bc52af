package blog.belonging.persistence.site;

import blog.belonging.domain.site.Site;
import blog.belonging.domain.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaSites implements Sites {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public Site get() {
        return entityManager.find(Site.class, Site.ID);
    }

    @Override
    public Site held() {
        return entityManager.find(Site.class, Site.ID, LockModeType.PESSIMISTIC_WRITE);
    }
}
