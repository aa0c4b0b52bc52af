package blog.belonging.persistence.post;

import blog.belonging.domain.post.ReviewNote;
import blog.belonging.domain.post.ReviewNotes;
import blog.belonging.persistence.shared.Rows;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaReviewNotes implements ReviewNotes {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.WORK);
    }

    @Override
    public void add(ReviewNote note) {
        entityManager.persist(note);
    }

    @Override
    public List<ReviewNote.Line> of(long entryId, int limit) {
        return entityManager
                .createQuery(
                        "select n.act, n.at, n.who, n.note from ReviewNote n where n.entryId = :entry order by n.id desc",
                        Object[].class)
                .setParameter("entry", entryId)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new ReviewNote.Line(
                        (ReviewNote.Act) row[0], Rows.instant(row[1]), Rows.text(row[2]), Rows.text(row[3])))
                .toList();
    }
}
