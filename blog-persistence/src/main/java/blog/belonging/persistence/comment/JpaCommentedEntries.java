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
    public Optional<Entry> held(long id) {
        Optional<Entry> post = held(Post.class, id);
        return post.isPresent() ? post : held(StaticPage.class, id);
    }

    private Optional<Entry> held(Class<? extends Entry> kind, long id) {
        return Optional.ofNullable(entityManager.find(kind, id, LockModeType.PESSIMISTIC_WRITE));
    }
}
