package blog.belonging.persistence.post;

import blog.belonging.domain.post.Upkeep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaUpkeep implements Upkeep {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public void isDue(String work) {
        entityManager
                .createNativeQuery("update upkeep set due = true where name = ?1 and due = false")
                .setParameter(1, work)
                .executeUpdate();
    }

    @Override
    public boolean take(String work) {
        boolean due = !entityManager
                .createNativeQuery("select name from upkeep where name = ?1 and due = true for update skip locked")
                .setParameter(1, work)
                .getResultList()
                .isEmpty();
        if (due) {
            entityManager
                    .createNativeQuery("update upkeep set due = false where name = ?1")
                    .setParameter(1, work)
                    .executeUpdate();
        }
        return due;
    }
}
