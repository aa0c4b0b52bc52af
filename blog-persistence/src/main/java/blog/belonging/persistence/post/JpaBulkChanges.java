package blog.belonging.persistence.post;

import blog.belonging.domain.post.BulkChange;
import blog.belonging.domain.post.BulkChanges;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaBulkChanges implements BulkChanges {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.WORK);
    }

    @Override
    public void add(BulkChange change) {
        entityManager.persist(change);
    }

    @Override
    public Optional<BulkChange> byId(long id) {
        return Optional.ofNullable(entityManager.find(BulkChange.class, id));
    }

    @Override
    public void remove(BulkChange change) {
        entityManager.remove(change);
    }
}
