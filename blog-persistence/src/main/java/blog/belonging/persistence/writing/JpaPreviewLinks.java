package blog.belonging.persistence.writing;

import blog.belonging.domain.writing.PreviewLink;
import blog.belonging.domain.writing.PreviewLinkLine;
import blog.belonging.domain.writing.PreviewLinks;
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
class JpaPreviewLinks implements PreviewLinks {

    /** More than anybody makes for one post. */
    private static final int MOST = 100;

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.WORK);
    }

    @Override
    public void add(PreviewLink link) {
        entityManager.persist(link);
    }

    @Override
    public Optional<PreviewLink> byToken(String tokenHash) {
        return Rows.first(entityManager
                .createQuery("select l from PreviewLink l where l.tokenHash = :hash", PreviewLink.class)
                .setParameter("hash", tokenHash)
                .getResultList());
    }

    @Override
    public List<PreviewLinkLine> of(long entryId, Instant now) {
        return entityManager
                .createQuery(
                        "select l.id, l.forWhom, l.who, l.madeAt, l.endsAt from PreviewLink l"
                                + " where l.entryId = :entry and l.own = false and l.endsAt > :now order by l.id desc",
                        Object[].class)
                .setParameter("entry", entryId)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new PreviewLinkLine(
                        Rows.number(row[0]),
                        Rows.text(row[1]),
                        Rows.text(row[2]),
                        Rows.instant(row[3]),
                        Rows.instant(row[4])))
                .toList();
    }

    @Override
    public void remove(long id, long entryId) {
        entityManager
                .createQuery("delete from PreviewLink l where l.id = :id and l.entryId = :entry")
                .setParameter("id", id)
                .setParameter("entry", entryId)
                .executeUpdate();
    }

    @Override
    public void removeEnded(Instant now) {
        entityManager
                .createQuery("delete from PreviewLink l where l.endsAt < :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
