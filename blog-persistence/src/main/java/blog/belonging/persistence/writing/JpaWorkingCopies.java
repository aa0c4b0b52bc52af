package blog.belonging.persistence.writing;

import blog.belonging.domain.writing.WorkingCopies;
import blog.belonging.domain.writing.WorkingCopy;
import blog.belonging.persistence.shared.Rows;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaWorkingCopies implements WorkingCopies {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.WORK);
    }

    @Override
    public void add(WorkingCopy copy) {
        entityManager.persist(copy);
    }

    @Override
    public Optional<WorkingCopy> of(long entryId, long accountId) {
        return Rows.first(entityManager
                .createQuery(
                        "select w from WorkingCopy w where w.entryId = :entry and w.accountId = :account",
                        WorkingCopy.class)
                .setParameter("entry", entryId)
                .setParameter("account", accountId)
                .getResultList());
    }

    @Override
    public List<String> othersAt(long entryId, long accountId, Instant since) {
        return entityManager
                .createQuery(
                        "select w.who from WorkingCopy w where w.entryId = :entry and w.accountId <> :account"
                                + " and w.seenAt >= :since order by w.who",
                        String.class)
                .setParameter("entry", entryId)
                .setParameter("account", accountId)
                .setParameter("since", since)
                .setMaxResults(10)
                .getResultList();
    }
}
