package blog.belonging.persistence.comment;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.Comments;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaComments implements Comments {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.COMMENT);
    }

    @Override
    public void add(Comment comment) {
        entityManager.persist(comment);
    }

    @Override
    public Optional<Comment> byId(long id) {
        return Optional.ofNullable(entityManager.find(Comment.class, id));
    }

    @Override
    public List<Comment> under(long entryId) {
        return entityManager
                .createQuery("select c from Comment c where c.entryId = :entry", Comment.class)
                .setParameter("entry", entryId)
                .getResultList();
    }
}
