package blog.belonging.persistence.transfer;

import blog.belonging.domain.transfer.Undoing;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;

@ApplicationScoped
class JtaUndoing implements Undoing {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Resource
    TransactionSynchronizationRegistry transaction;

    @Override
    public void undoAtEnd() {
        // What the database would refuse is refused in a dry run too.
        entityManager.flush();
        transaction.setRollbackOnly();
    }
}
