package blog.belonging.persistence.comment;

import blog.belonging.domain.comment.CommentedEntries;
import blog.belonging.domain.content.Entry;
import blog.belonging.domain.page.StaticPage;
import blog.belonging.domain.post.Post;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaCommentedEntries implements CommentedEntries {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public Optional<Entry> byId(long id) {
        return found(id, LockModeType.NONE);
    }

    @Override
    public Optional<Entry> held(long id) {
        return found(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<Entry> found(long id, LockModeType lock) {
        Entry post = entityManager.find(Post.class, id, lock);
        return Optional.ofNullable(post == null ? entityManager.find(StaticPage.class, id, lock) : post);
    }
}
