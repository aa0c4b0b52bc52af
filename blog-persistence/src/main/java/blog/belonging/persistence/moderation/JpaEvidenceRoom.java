package blog.belonging.persistence.moderation;

import blog.belonging.domain.moderation.Evidence;
import blog.belonging.domain.moderation.EvidenceRoom;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaEvidenceRoom implements EvidenceRoom {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.MODERATION);
    }

    @Override
    public void add(Evidence evidence) {
        entityManager.persist(evidence);
    }

    @Override
    public List<Evidence> of(long commentId) {
        return entityManager
                .createQuery("select e from Evidence e where e.commentId = :comment order by e.id", Evidence.class)
                .setParameter("comment", commentId)
                .getResultList();
    }
}
