package blog.belonging.persistence.site;

import blog.belonging.domain.site.SiteChanges;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Counts and adds up, since notes are not committed in the order of their numbers: the highest number alone would miss the later of two. */
@ApplicationScoped
class JpaSiteChanges implements SiteChanges {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public String generation() {
        Object[] row = (Object[]) entityManager
                .createNativeQuery("select count(*), coalesce(sum(id), 0) from site_change")
                .getSingleResult();
        return row[0] + "." + row[1];
    }

    @Override
    public int forget(Instant before) {
        return entityManager
                .createNativeQuery("delete from site_change where made_at < ?1")
                .setParameter(1, before.toEpochMilli())
                .executeUpdate();
    }
}
