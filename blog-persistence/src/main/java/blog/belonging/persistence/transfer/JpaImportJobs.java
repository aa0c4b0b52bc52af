package blog.belonging.persistence.transfer;

import blog.belonging.domain.transfer.ImportJob;
import blog.belonging.domain.transfer.ImportJobs;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaImportJobs implements ImportJobs {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.SITE);
    }

    @Override
    public void add(ImportJob job) {
        entityManager.persist(job);
    }

    @Override
    public Optional<ImportJob> byId(long id) {
        return Optional.ofNullable(entityManager.find(ImportJob.class, id));
    }

    @Override
    public boolean keptIdsOf(String source) {
        return entityManager
                        .createQuery(
                                "select count(j) from ImportJob j where j.source = :source and j.keepsIds = true",
                                Long.class)
                        .setParameter("source", source)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<ImportJob> unfinished() {
        return entityManager
                .createQuery(
                        "select j from ImportJob j where j.state <> blog.belonging.domain.transfer.ImportJob.State.DONE",
                        ImportJob.class)
                .getResultList();
    }
}
