package blog.belonging.persistence.site;

import blog.belonging.domain.shared.Keyed;
import blog.belonging.domain.site.Site;
import blog.belonging.domain.site.SiteKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** In the database, since all nodes need the same. */
@ApplicationScoped
class JpaSiteKeys implements SiteKeys {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    /** A key never changes. One that was made in a transaction which then failed is not among them. */
    private final Map<String, Keyed> known = new ConcurrentHashMap<>();

    @Override
    public Keyed of(String purpose) {
        Keyed key = known.get(purpose);
        return key == null ? found(purpose) : key;
    }

    private Keyed found(String purpose) {
        List<Object> secrets = secrets(purpose);
        if (secrets.isEmpty()) {
            // Two who both miss it come one after the other.
            entityManager.find(Site.class, Site.ID, LockModeType.PESSIMISTIC_WRITE);
            secrets = secrets(purpose);
        }
        if (secrets.isEmpty()) {
            String secret = Keyed.secret();
            entityManager
                    .createNativeQuery("insert into site_key (purpose, secret) values (?1, ?2)")
                    .setParameter(1, purpose)
                    .setParameter(2, secret)
                    .executeUpdate();
            return Keyed.with(secret);
        }
        Keyed key = Keyed.with(secrets.get(0).toString());
        known.put(purpose, key);
        return key;
    }

    @SuppressWarnings("unchecked")
    private List<Object> secrets(String purpose) {
        return entityManager
                .createNativeQuery("select secret from site_key where purpose = ?1")
                .setParameter(1, purpose)
                .getResultList();
    }
}
