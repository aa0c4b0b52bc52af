package blog.belonging.persistence.post;

import blog.belonging.domain.post.PostList;
import blog.belonging.domain.post.PostLists;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        hold();
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

    /** One list and a post's place in it. */
    private record Standing(PostList.Kind kind, long list) {}

    @Override
    public boolean place(long postId) {
        entityManager.flush();
        hold();
        Map<Standing, Integer> current = standing(postId);
        Set<Standing> wanted = wanted(postId);
        if (current.keySet().equals(wanted) && isInOrder(postId)) {
            return false;
        }
        current.forEach((list, place) -> leave(list, place, postId));
        wanted.forEach(list -> enter(list, postId));
        return true;
    }

    /** Two who change lists at the same moment would count the same places. */
    private void hold() {
        entityManager
                .createNativeQuery("select id from site where id = 1 for update")
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private Map<Standing, Integer> standing(long postId) {
        List<Object[]> rows = entityManager
                .createNativeQuery("select kind, list_id, place from post_place where post_id = ?1")
                .setParameter(1, postId)
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> new Standing(PostList.Kind.valueOf(Rows.text(row[0])), Rows.number(row[1])),
                        row -> Rows.whole(row[2])));
    }

    @SuppressWarnings("unchecked")
    private Set<Standing> wanted(long postId) {
        List<Object[]> rows = entityManager
                .createNativeQuery(
                        "select p.sticky, coalesce(p.published_on, 0) from post p where p.id = ?1 and" + PUBLISHED)
                .setParameter(1, postId)
                .getResultList();
        if (rows.isEmpty()) {
            return Set.of();
        }
        Set<Standing> lists = new HashSet<>(Set.of(new Standing(PostList.Kind.ALL, 0)));
        if (Rows.yes(rows.get(0)[0])) {
            lists.add(new Standing(PostList.Kind.STICKY, 0));
        }
        long day = Rows.number(rows.get(0)[1]);
        if (day > 0) {
            lists.add(new Standing(PostList.Kind.DAY, day));
            lists.add(new Standing(PostList.Kind.MONTH, day / 100));
            lists.add(new Standing(PostList.Kind.YEAR, day / 10_000));
        }
        ids("select tag_id from post_tag where post_id = ?1", postId)
                .forEach(id -> lists.add(new Standing(PostList.Kind.TAG, id)));
        ids("select author_id from post_byline where post_id = ?1", postId)
                .forEach(id -> lists.add(new Standing(PostList.Kind.AUTHOR, id)));
        List<Long> filed = ids("select category_id from post_category where post_id = ?1", postId);
        if (!filed.isEmpty()) {
            categories().forEach((category, withDescendants) -> {
                if (withDescendants.stream().anyMatch(filed::contains)) {
                    lists.add(new Standing(PostList.Kind.CATEGORY, category));
                }
            });
        }
        return lists;
    }

    @SuppressWarnings("unchecked")
    private List<Long> ids(String query, long postId) {
        List<Object> rows =
                entityManager.createNativeQuery(query).setParameter(1, postId).getResultList();
        return rows.stream().map(Rows::number).toList();
    }

    /** Between the one before and the one after it, as far as their times go. */
    private boolean isInOrder(long postId) {
        return entityManager
                .createNativeQuery("""
                        select 1 from post_place here
                          join post mine on mine.id = here.post_id
                          join post_place there on there.kind = 'ALL' and there.list_id = 0
                               and there.place between here.place - 1 and here.place + 1 and there.place <> here.place
                          join post other on other.id = there.post_id
                         where here.kind = 'ALL' and here.list_id = 0 and here.post_id = ?1
                           and (there.place < here.place
                                and (other.published_at > mine.published_at
                                     or other.published_at = mine.published_at and other.id > mine.id)
                             or there.place > here.place
                                and (other.published_at < mine.published_at
                                     or other.published_at = mine.published_at and other.id < mine.id))
                        """)
                .setParameter(1, postId)
                .getResultList()
                .isEmpty();
    }

    private void leave(Standing list, int place, long postId) {
        run("delete from post_place where post_id = " + postId + " and" + in(list));
        shift(list, place, -1);
        run("update post_list set posts = posts - 1 where" + in(list));
        run("delete from post_list where posts <= 0 and" + in(list));
    }

    private void enter(Standing list, long postId) {
        int before = Rows.whole(entityManager
                .createNativeQuery("""
                        select count(*) from post_place l join post other on other.id = l.post_id, post mine
                         where mine.id = ?1 and (other.published_at < mine.published_at
                               or other.published_at = mine.published_at and other.id < mine.id) and""" + in("l.", list))
                .setParameter(1, postId)
                .getSingleResult());
        shift(list, before, 1);
        run("insert into post_place (kind, list_id, place, post_id) values ('" + list.kind() + "', " + list.list()
                + ", " + (before + 1) + ", " + postId + ")");
        int counted = entityManager
                .createNativeQuery("update post_list set posts = posts + 1 where" + in(list))
                .executeUpdate();
        if (counted == 0) {
            run("insert into post_list (kind, list_id, posts) values ('" + list.kind() + "', " + list.list() + ", 1)");
        }
    }

    /** By way of numbers that nobody has: a place may not be taken twice, not even for a moment. */
    private void shift(Standing list, int after, int by) {
        run("update post_place set place = -(place + " + by + ") where place > " + after + " and" + in(list));
        run("update post_place set place = -place where place < 0 and" + in(list));
    }

    private static String in(Standing list) {
        return in("", list);
    }

    private static String in(String table, Standing list) {
        return " " + table + "kind = '" + list.kind() + "' and " + table + "list_id = " + list.list();
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
