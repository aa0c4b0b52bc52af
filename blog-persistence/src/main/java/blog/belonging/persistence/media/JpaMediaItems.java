package blog.belonging.persistence.media;

import blog.belonging.domain.media.MediaItem;
import blog.belonging.domain.media.MediaItems;
import blog.belonging.persistence.shared.Rows;
import blog.belonging.persistence.shared.Sequences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JpaMediaItems implements MediaItems {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    Sequences sequences;

    @Override
    public long nextId() {
        return sequences.next(Sequences.Of.ENTRY);
    }

    @Override
    public void add(MediaItem item) {
        entityManager.persist(item);
    }

    @Override
    public Optional<MediaItem> byId(long id) {
        return Optional.ofNullable(entityManager.find(MediaItem.class, id));
    }

    @Override
    public Optional<MediaItem> byPath(String path) {
        return Rows.first(entityManager
                .createQuery("select m from MediaItem m where m.path = :path", MediaItem.class)
                .setParameter("path", path)
                .getResultList());
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean anyAt(Collection<String> paths) {
        List<Object> found = entityManager
                .createQuery(
                        "select m.id from MediaItem m left join m.sizes s where m.path in :paths or s.path in :paths")
                .setParameter("paths", paths)
                .setMaxResults(1)
                .getResultList();
        return !found.isEmpty();
    }

    @Override
    public void remove(MediaItem item) {
        entityManager.remove(item);
    }
}
