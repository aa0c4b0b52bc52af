package blog.belonging.persistence.post;

import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.post.PostCounts;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.Map;

@ApplicationScoped
class JpaPostCounts implements PostCounts {

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public Map<EntryStatus, Integer> byStatus() {
        Map<EntryStatus, Integer> counts = new EnumMap<>(EntryStatus.class);
        entityManager
                .createQuery("select p.status, count(p) from Post p group by p.status", Object[].class)
                .getResultStream()
                .forEach(row -> counts.put((EntryStatus) row[0], Rows.whole(row[1])));
        return counts;
    }
}
