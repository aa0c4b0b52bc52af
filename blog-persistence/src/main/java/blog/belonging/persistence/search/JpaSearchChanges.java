package blog.belonging.persistence.search;

import blog.belonging.domain.search.SearchChange;
import blog.belonging.domain.search.SearchChanges;
import blog.belonging.persistence.shared.Rows;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class JpaSearchChanges implements SearchChanges {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public void add(Collection<Long> entryIds, Instant at) {
        entryIds.forEach(
                entry -> entityManager.persist(new NotedChange(sequences.next(Sequences.Of.SEARCH_CHANGE), entry, at)));
    }

    @Override
    public List<SearchChange> since(Instant moment) {
        return entityManager
                .createQuery(
                        "select n.id, n.entryId, n.changedAt from NotedChange n where n.changedAt >= :moment"
                                + " order by n.changedAt, n.id",
                        Object[].class)
                .setParameter("moment", moment)
                .getResultStream()
                .map(row -> new SearchChange(Rows.number(row[0]), Rows.number(row[1]), Rows.instant(row[2])))
                .toList();
    }

    @Override
    public void forgetBefore(Instant moment) {
        entityManager
                .createQuery("delete from NotedChange n where n.changedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
