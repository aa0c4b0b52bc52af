package blog.belonging.persistence.post;

import blog.belonging.domain.post.PostLists;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Numbers the posts of every list from its oldest on, by the database itself. */
@ApplicationScoped
class JpaPostLists implements PostLists {

    private static final String PUBLISHED = " p.status = 'PUBLISHED' and p.visibility = 'PUBLIC'";

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public void rebuild() {
        run("delete from post_place");
        run("delete from post_list");
        run(single("ALL", ""));
        run(single("STICKY", " and p.sticky = true"));
        run(joined("TAG", "tag_id", "post_tag"));
        run(joined("AUTHOR", "author_id", "post_byline"));
        run(dated("YEAR", "p.published_on / 10000"));
        run(dated("MONTH", "p.published_on / 100"));
        run(dated("DAY", "p.published_on"));
        categories().forEach((category, withDescendants) -> run(category(category, withDescendants)));
        run(
                "insert into post_list (kind, list_id, posts) select kind, list_id, count(*) from post_place group by kind, list_id");
    }

    private static String single(String kind, String condition) {
        return "insert into post_place (kind, list_id, place, post_id) select '" + kind
                + "', 0, row_number() over (order by p.published_at, p.id), p.id from post p where" + PUBLISHED
                + condition;
    }

    private static String joined(String kind, String id, String table) {
        return "insert into post_place (kind, list_id, place, post_id) select '" + kind + "', j." + id
                + ", row_number() over (partition by j." + id
                + " order by p.published_at, p.id), p.id from post p join "
                + table + " j on j.post_id = p.id where" + PUBLISHED;
    }

    private static String dated(String kind, String period) {
        return "insert into post_place (kind, list_id, place, post_id) select '" + kind + "', " + period
                + ", row_number() over (partition by " + period
                + " order by p.published_at, p.id), p.id from post p where"
                + PUBLISHED + " and p.published_on is not null";
    }

    private static String category(long category, List<Long> withDescendants) {
        String ids = withDescendants.stream().map(String::valueOf).collect(Collectors.joining(","));
        return "insert into post_place (kind, list_id, place, post_id) select 'CATEGORY', " + category
                + ", row_number() over (order by p.published_at, p.id), p.id from post p where" + PUBLISHED
                + " and p.id in (select c.post_id from post_category c where c.category_id in (" + ids + "))";
    }

    /** Each category with itself and all below it. */
    @SuppressWarnings("unchecked")
    private Map<Long, List<Long>> categories() {
        List<Object[]> rows = entityManager
                .createNativeQuery("select id, coalesce(parent_id, 0) from category order by id")
                .getResultList();
        Map<Long, List<Long>> children = new HashMap<>();
        rows.forEach(row -> children.computeIfAbsent(Rows.number(row[1]), k -> new ArrayList<>())
                .add(Rows.number(row[0])));
        Map<Long, List<Long>> all = new HashMap<>();
        rows.forEach(row -> all.put(Rows.number(row[0]), below(Rows.number(row[0]), children)));
        return all;
    }

    private static List<Long> below(long category, Map<Long, List<Long>> children) {
        TreeSet<Long> found = new TreeSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(category));
        while (!open.isEmpty()) {
            long next = open.pop();
            if (found.add(next)) {
                open.addAll(children.getOrDefault(next, List.of()));
            }
        }
        return List.copyOf(found);
    }

    private void run(String sql) {
        entityManager.createNativeQuery(sql).executeUpdate();
    }
}
