package blog.belonging.persistence.comment;

import blog.belonging.domain.comment.CommentReport;
import blog.belonging.domain.comment.CommentReports;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class JpaCommentReports implements CommentReports {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.MODERATION);
    }

    @Override
    public void add(CommentReport report) {
        entityManager.persist(report);
    }

    @Override
    public List<CommentReport> openOf(long commentId) {
        return entityManager
                .createQuery(
                        "select r from CommentReport r where r.commentId = :comment and r.open = true order by r.id",
                        CommentReport.class)
                .setParameter("comment", commentId)
                .getResultList();
    }
}
