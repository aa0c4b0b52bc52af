package blog.belonging.persistence.audit;

import blog.belonging.domain.audit.AuditEntries;
import blog.belonging.domain.audit.AuditEntry;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaAuditEntries implements AuditEntries {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.AUDIT);
    }

    @Override
    public void add(AuditEntry entry) {
        entityManager.persist(entry);
    }
}
