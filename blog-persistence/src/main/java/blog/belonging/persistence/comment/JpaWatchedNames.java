package blog.belonging.persistence.comment;

import blog.belonging.domain.comment.WatchedNames;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@ApplicationScoped
class JpaWatchedNames implements WatchedNames {

    /** In one statement. */
    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public int longest() {
        return Rows.whole(entityManager
                .createQuery("select max(n.words) from WatchedName n")
                .getSingleResult());
    }

    @Override
    public int count() {
        return Rows.whole(
                entityManager.createQuery("select count(n) from WatchedName n").getSingleResult());
    }

    @Override
    public Set<String> among(Collection<String> digests) {
        Set<String> found = new HashSet<>();
        List<String> all = new ArrayList<>(digests);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(entityManager
                    .createQuery("select n.digest from WatchedName n where n.digest in :digests", String.class)
                    .setParameter("digests", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .getResultList());
        }
        return found;
    }

    @Override
    public void add(String digest, int words, Instant at) {
        if (entityManager.find(WatchedName.class, digest) == null) {
            entityManager.persist(new WatchedName(digest, words, at));
        }
    }

    @Override
    public boolean remove(String digest) {
        return entityManager
                        .createQuery("delete from WatchedName n where n.digest = :digest")
                        .setParameter("digest", digest)
                        .executeUpdate()
                > 0;
    }
}
