package blog.belonging.persistence.search;

import blog.belonging.domain.search.SharedIndex;
import blog.belonging.domain.search.SharedIndexes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaSharedIndexes implements SharedIndexes {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public Optional<SharedIndex> locked(String name) {
        return Optional.ofNullable(entityManager.find(SharedIndex.class, name, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(SharedIndex index) {
        entityManager.persist(index);
    }
}
