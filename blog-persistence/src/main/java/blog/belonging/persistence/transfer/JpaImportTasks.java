package blog.belonging.persistence.transfer;

import blog.belonging.domain.transfer.ImportTask;
import blog.belonging.domain.transfer.ImportTasks;
import blog.belonging.domain.transfer.Importing;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaImportTasks implements ImportTasks {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.SITE);
    }

    @Override
    public void add(ImportTask task) {
        entityManager.persist(task);
    }

    @Override
    public Optional<ImportTask> held(long id) {
        return Optional.ofNullable(entityManager.find(ImportTask.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<ImportTask> open() {
        return entityManager
                .createQuery(
                        "select t from ImportTask t where t.state in (blog.belonging.domain.transfer.ImportTask.State.WAITING,"
                                + " blog.belonging.domain.transfer.ImportTask.State.RUNNING) order by t.askedAt, t.id",
                        ImportTask.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    @Override
    public boolean seenSince(long id, Instant moment) {
        return entityManager
                        .createQuery(
                                "select count(t) from ImportTask t where t.id = :id and t.seenAt > :moment", Long.class)
                        .setParameter("id", id)
                        .setParameter("moment", moment)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void seen(long id, Instant now) {
        entityManager
                .createQuery("update ImportTask t set t.seenAt = :now where t.id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public void advance(long id, Importing.Progress progress, Instant now) {
        entityManager
                .createQuery("update ImportTask t set t.step = :step, t.done = :done, t.total = :total, t.seenAt = :now"
                        + " where t.id = :id")
                .setParameter("step", progress.step())
                .setParameter("done", progress.done())
                .setParameter("total", progress.total())
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    @Override
    public List<ImportTask> withFiles() {
        return entityManager
                .createQuery(
                        "select t from ImportTask t where t.folder <> '' and t.state not in"
                                + " (blog.belonging.domain.transfer.ImportTask.State.WAITING,"
                                + " blog.belonging.domain.transfer.ImportTask.State.RUNNING) order by t.id",
                        ImportTask.class)
                .getResultList();
    }
}
