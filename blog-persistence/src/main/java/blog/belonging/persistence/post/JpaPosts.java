package blog.belonging.persistence.post;

import blog.belonging.domain.content.ContentPipeline;
import blog.belonging.domain.post.Post;
import blog.belonging.domain.post.Posts;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaPosts implements Posts {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.ENTRY);
    }

    @Override
    public void add(Post post) {
        entityManager.persist(post);
    }

    @Override
    public Optional<Post> byId(long id) {
        return Optional.ofNullable(entityManager.find(Post.class, id));
    }

    @Override
    public boolean addressTaken(String path) {
        return !entityManager
                .createNativeQuery("select 1 from post where path = ?1")
                .setParameter(1, path)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<Post> stale(int limit) {
        return entityManager
                .createQuery(
                        "select p from Post p where p.rendition.renderedWith < :version order by p.rendition.renderedWith, p.id",
                        Post.class)
                .setParameter("version", ContentPipeline.VERSION)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void refreshDynamic() {
        entityManager
                .createNativeQuery("update post set rendered_with = 0 where dynamic = true")
                .executeUpdate();
    }

    @Override
    public void refreshShowing(long mediaId) {
        entityManager
                .createNativeQuery("update post set rendered_with = 0"
                        + " where id in (select entry_id from media_use where media_id = ?1)")
                .setParameter(1, mediaId)
                .executeUpdate();
    }
}
