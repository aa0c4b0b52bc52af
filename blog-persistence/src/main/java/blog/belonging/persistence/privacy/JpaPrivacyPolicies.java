package blog.belonging.persistence.privacy;

import blog.belonging.domain.privacy.PrivacyPolicies;
import blog.belonging.domain.privacy.PrivacyPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaPrivacyPolicies implements PrivacyPolicies {

    private static final int ONLY = 1;

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public PrivacyPolicy get() {
        return entityManager.find(PrivacyPolicy.class, ONLY);
    }

    @Override
    public PrivacyPolicy held() {
        return entityManager.find(PrivacyPolicy.class, ONLY, LockModeType.PESSIMISTIC_WRITE);
    }
}
