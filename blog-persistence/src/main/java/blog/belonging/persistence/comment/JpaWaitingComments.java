package blog.belonging.persistence.comment;

import blog.belonging.domain.comment.WaitingComments;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

@ApplicationScoped
class JpaWaitingComments implements WaitingComments {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public int count() {
        return Rows.whole(entityManager
                .createQuery(
                        "select count(c) from Comment c where c.status = blog.belonging.domain.comment.Comment.Status.PENDING")
                .getSingleResult());
    }
}
