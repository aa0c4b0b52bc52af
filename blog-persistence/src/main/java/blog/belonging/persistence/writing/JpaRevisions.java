package blog.belonging.persistence.writing;

import blog.belonging.domain.writing.Revision;
import blog.belonging.domain.writing.RevisionLine;
import blog.belonging.domain.writing.Revisions;
import blog.belonging.persistence.shared.Rows;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaRevisions implements Revisions {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.WORK);
    }

    @Override
    public void add(Revision revision) {
        entityManager.persist(revision);
    }

    @Override
    public Optional<Revision> byId(long id) {
        return Optional.ofNullable(entityManager.find(Revision.class, id));
    }

    @Override
    public Optional<Revision> latestOf(long entryId) {
        return Rows.first(entityManager
                .createQuery("select r from Revision r where r.entryId = :entry order by r.id desc", Revision.class)
                .setParameter("entry", entryId)
                .setMaxResults(1)
                .getResultList());
    }

    @Override
    public List<RevisionLine> of(long entryId, int limit) {
        return entityManager
                .createQuery(
                        "select r.id, r.at, r.who from Revision r where r.entryId = :entry order by r.id desc",
                        Object[].class)
                .setParameter("entry", entryId)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new RevisionLine(Rows.number(row[0]), Rows.instant(row[1]), Rows.text(row[2])))
                .toList();
    }
}
