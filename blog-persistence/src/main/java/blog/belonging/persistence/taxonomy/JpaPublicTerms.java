package blog.belonging.persistence.taxonomy;

import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.domain.taxonomy.PublicTerms;
import blog.belonging.domain.taxonomy.TermCount;
import blog.belonging.domain.taxonomy.TermView;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

@ApplicationScoped
class JpaPublicTerms implements PublicTerms {

    /** So deep goes an address at most. */
    private static final int DEEPEST = PublicAddress.DEEPEST;

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public Optional<TermView> categoryBySlug(Slug slug) {
        return category("c.slug = :key", slug);
    }

    @Override
    public Optional<TermView> categoryById(long id) {
        return category("c.id = :key", id);
    }

    @Override
    public List<TermView> trail(List<Slug> path) {
        List<String> paths = IntStream.rangeClosed(1, path.size())
                .mapToObj(end ->
                        path.subList(0, end).stream().map(Slug::toAddress).collect(Collectors.joining("/")))
                .toList();
        List<TermView> found = entityManager
                .createQuery(
                        "select c.id, c.name, c.description, c.path from Category c where c.slug = :slug or c.path in :paths order by length(c.path)",
                        Object[].class)
                .setParameter("slug", path.get(path.size() - 1))
                .setParameter("paths", paths)
                .getResultStream()
                .map(JpaPublicTerms::category)
                .toList();
        String end = "/" + path.get(path.size() - 1).toAddress() + "/";
        return found.stream()
                .filter(term -> term.address().endsWith(end))
                .findFirst()
                .map(last -> found.stream()
                        .filter(term -> last.address().startsWith(term.address()))
                        .toList())
                .orElse(List.of());
    }

    private Optional<TermView> category(String condition, Object key) {
        return Rows.first(entityManager
                        .createQuery(
                                "select c.id, c.name, c.description, c.path from Category c where " + condition,
                                Object[].class)
                        .setParameter("key", key)
                        .getResultList())
                .map(JpaPublicTerms::category);
    }

    private static TermView category(Object[] row) {
        return new TermView(
                Rows.number(row[0]), Rows.text(row[1]), Rows.text(row[2]), Permalinks.category(Rows.text(row[3])));
    }

    @Override
    public Optional<TermView> tagBySlug(Slug slug) {
        return Rows.first(entityManager
                        .createQuery(
                                "select t.id, t.name, t.description from Tag t where t.slug = :slug", Object[].class)
                        .setParameter("slug", slug)
                        .getResultList())
                .map(row ->
                        new TermView(Rows.number(row[0]), Rows.text(row[1]), Rows.text(row[2]), Permalinks.tag(slug)));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<TermCount> categories(int limit) {
        List<Object[]> rows =
                entityManager.createNativeQuery("""
                        select coalesce(c.parent_id, 0), c.id, c.name, c.description, c.path, l.posts
                          from category c join post_list l on l.kind = 'CATEGORY' and l.list_id = c.id
                         order by lower(c.name), c.id
                        """).setMaxResults(limit).getResultList();
        Map<Long, List<Object[]>> below = new HashMap<>();
        rows.forEach(row -> below.computeIfAbsent(Rows.number(row[0]), k -> new ArrayList<>())
                .add(row));
        return below(0, below, 0);
    }

    /** A category that has posts has them for all above it, too, so none is left out. */
    private static List<TermCount> below(long parent, Map<Long, List<Object[]>> all, int depth) {
        return depth > DEEPEST
                ? List.of()
                : all.getOrDefault(parent, List.of()).stream()
                        .map(row -> new TermCount(
                                new TermView(
                                        Rows.number(row[1]),
                                        Rows.text(row[2]),
                                        Rows.text(row[3]),
                                        Permalinks.category(Rows.text(row[4]))),
                                Rows.whole(row[5]),
                                below(Rows.number(row[1]), all, depth + 1)))
                        .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<TermCount> tags(int limit) {
        List<Object[]> rows =
                entityManager.createNativeQuery("""
                        select t.id, t.name, t.description, t.slug, l.posts
                          from tag t join post_list l on l.kind = 'TAG' and l.list_id = t.id
                         order by l.posts desc, t.id
                        """).setMaxResults(limit).getResultList();
        return rows.stream()
                .map(row -> new TermCount(
                        new TermView(
                                Rows.number(row[0]),
                                Rows.text(row[1]),
                                Rows.text(row[2]),
                                Permalinks.tag(new Slug(Rows.text(row[3])))),
                        Rows.whole(row[4]),
                        List.of()))
                .sorted(Comparator.comparing(count -> count.term().name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Override
    public List<String> categoryAddresses(int part, int size) {
        return listed(
                        "select c.path from category c join post_list l on l.kind = 'CATEGORY' and l.list_id = c.id order by c.id",
                        part,
                        size)
                .map(Permalinks::category)
                .toList();
    }

    @Override
    public List<String> tagAddresses(int part, int size) {
        return listed(
                        "select t.slug from tag t join post_list l on l.kind = 'TAG' and l.list_id = t.id order by t.id",
                        part,
                        size)
                .map(slug -> Permalinks.tag(new Slug(slug)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Stream<String> listed(String sql, int part, int size) {
        List<Object> rows = entityManager
                .createNativeQuery(sql)
                .setFirstResult((part - 1) * size)
                .setMaxResults(size)
                .getResultList();
        return rows.stream().map(Rows::text);
    }
}
