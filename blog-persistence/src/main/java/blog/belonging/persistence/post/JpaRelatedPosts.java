package blog.belonging.persistence.post;

import blog.belonging.domain.post.PostTraits;
import blog.belonging.domain.post.RelatedPosts;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
class JpaRelatedPosts implements RelatedPosts {

    /** Rows of one statement. */
    private static final int TOGETHER = 500;

    private static final String PUBLISHED = " p.status = 'PUBLISHED' and p.visibility = 'PUBLIC'";

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    @SuppressWarnings("unchecked")
    public List<PostTraits> traits() {
        Map<Long, List<Long>> tags = pairs("select j.post_id, j.tag_id from post_tag j");
        Map<Long, List<Long>> categories = pairs("select j.post_id, j.category_id from post_category j");
        Map<Long, List<Long>> mentions =
                pairs("select m.post_id, p.id from post_mention m join post p on p.path = m.address where" + PUBLISHED);
        List<Object> ids = entityManager
                .createNativeQuery("select p.id from post p where" + PUBLISHED + " order by p.published_at, p.id")
                .getResultList();
        return ids.stream()
                .map(Rows::number)
                .map(id -> new PostTraits(
                        id,
                        tags.getOrDefault(id, List.of()),
                        categories.getOrDefault(id, List.of()),
                        mentions.getOrDefault(id, List.of())))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<Long, List<Long>> pairs(String select) {
        Map<Long, List<Long>> pairs = new HashMap<>();
        List<Object[]> rows =
                entityManager.createNativeQuery(select + " order by 1, 2").getResultList();
        rows.forEach(row -> pairs.computeIfAbsent(Rows.number(row[0]), k -> new ArrayList<>())
                .add(Rows.number(row[1])));
        return pairs;
    }

    @Override
    public void keep(Map<Long, List<Long>> related) {
        run("delete from post_related");
        List<String> rows = new ArrayList<>();
        related.forEach((post, others) -> {
            for (int i = 0; i < others.size(); i++) {
                rows.add("(" + post + "," + i + "," + others.get(i) + ")");
            }
        });
        for (int from = 0; from < rows.size(); from += TOGETHER) {
            run("insert into post_related (post_id, position, related_id) values "
                    + String.join(",", rows.subList(from, Math.min(rows.size(), from + TOGETHER))));
        }
    }

    private void run(String sql) {
        entityManager.createNativeQuery(sql).executeUpdate();
    }
}
