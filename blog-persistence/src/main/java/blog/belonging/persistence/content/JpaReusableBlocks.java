package blog.belonging.persistence.content;

import blog.belonging.domain.content.ReusableBlock;
import blog.belonging.domain.content.ReusableBlocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaReusableBlocks implements ReusableBlocks {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public void add(ReusableBlock block) {
        entityManager.persist(block);
    }

    @Override
    public Optional<ReusableBlock> byId(long id) {
        return Optional.ofNullable(entityManager.find(ReusableBlock.class, id));
    }
}
