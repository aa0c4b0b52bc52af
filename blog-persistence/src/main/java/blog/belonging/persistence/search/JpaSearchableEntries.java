package blog.belonging.persistence.search;

import blog.belonging.domain.post.Byline;
import blog.belonging.domain.search.SearchableEntries;
import blog.belonging.domain.search.SearchableEntry;
import blog.belonging.domain.search.SearchableText;
import blog.belonging.domain.shared.SafeHtml;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.Permalinks;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads entries some at a time, with all that belongs to them: seven statements, however many they are. */
@ApplicationScoped
class JpaSearchableEntries implements SearchableEntries {

    private static final String PUBLIC = "e.status = blog.belonging.domain.content.EntryStatus.PUBLISHED"
            + " and e.visibility = blog.belonging.domain.content.Visibility.PUBLIC and e.path <> ''";

    private static final Map<String, String> TABLES = Map.of("Post", "post", "StaticPage", "static_page");

    private static final Set<String> KINDS = TABLES.keySet();

    /** Of the comments under one entry, in characters. */
    private static final int LONGEST = 500_000;

    /** As deep as categories go; one that is above itself ends there. */
    private static final int DEEPEST = 100;

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Override
    public int count() {
        return KINDS.stream()
                .mapToInt(kind -> Rows.whole(entityManager
                        .createQuery("select count(e) from " + kind + " e where " + PUBLIC)
                        .getSingleResult()))
                .sum();
    }

    @Override
    public List<SearchableEntry> after(long id, int limit) {
        return among(KINDS.stream()
                .flatMap(kind -> next(kind, id, limit))
                .sorted()
                .limit(limit)
                .toList());
    }

    /** Joined to itself from the outside, so that H2 reads on from a number instead of all that is published. */
    @SuppressWarnings("unchecked")
    private Stream<Long> next(String kind, long after, int limit) {
        String table = TABLES.get(kind);
        List<Object> ids = entityManager
                .createNativeQuery("select i.id from " + table + " i left join " + table
                        + " e on e.id = i.id and e.id > ?1"
                        + " and e.status = 'PUBLISHED' and e.visibility = 'PUBLIC' and e.path <> ''"
                        + " where i.id > ?1 and e.id is not null order by i.id fetch first " + limit + " rows only")
                .setParameter(1, after)
                .getResultList();
        return ids.stream().map(Rows::number);
    }

    @Override
    public List<SearchableEntry> among(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Surrounding around = around(ids);
        return KINDS.stream()
                .flatMap(kind -> rows(kind, ids).map(row -> entry(row, kind.equals("Post"), around)))
                .sorted(Comparator.comparing(SearchableEntry::id))
                .toList();
    }

    private Stream<Object[]> rows(String kind, Collection<Long> ids) {
        return entityManager
                .createQuery(
                        "select e.id, e.path, e.rendition.plainTitle, e.rendition.excerpt, e.rendition.html, e.publishedAt,"
                                + " e.publishedOn from " + kind + " e where e.id in :ids and " + PUBLIC,
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream();
    }

    private static SearchableEntry entry(Object[] row, boolean post, Surrounding around) {
        long id = Rows.number(row[0]);
        List<Author> authors = around.authors.getOrDefault(id, List.of());
        return new SearchableEntry(
                id,
                Rows.text(row[1]),
                Rows.text(row[2]),
                Rows.text(row[3]),
                SearchableText.of(Rows.html(row[4])),
                around.comments.getOrDefault(id, List.of()),
                authors.stream()
                        .map(author -> new Byline(author.name, Permalinks.author(author.slug)))
                        .toList(),
                authors.stream().map(Author::slug).toList(),
                around.labels.getOrDefault(id, List.of()),
                List.copyOf(around.categories.getOrDefault(id, Set.of())),
                post && row[6] instanceof LocalDate day ? Optional.of(day.getYear()) : Optional.empty(),
                post && row[5] instanceof Instant at ? Optional.of(at) : Optional.empty());
    }

    /** Who wrote it. */
    private record Author(String name, Slug slug) {}

    /** What belongs to entries, by their numbers. */
    private record Surrounding(
            Map<Long, List<Author>> authors,
            Map<Long, List<String>> labels,
            Map<Long, Set<Long>> categories,
            Map<Long, List<String>> comments) {}

    private Surrounding around(Collection<Long> ids) {
        Surrounding around = new Surrounding(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
        String list = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        each(
                "select b.post_id, a.display_name, a.slug from post_byline b join author a on a.id = b.author_id"
                        + " where b.post_id in (" + list + ") order by b.post_id, b.position",
                row -> around.authors
                        .computeIfAbsent(Rows.number(row[0]), k -> new ArrayList<>())
                        .add(new Author(Rows.text(row[1]), new Slug(Rows.text(row[2])))));
        Map<Long, Long> parents = new HashMap<>();
        each(
                "select id, parent_id from category where parent_id is not null",
                row -> parents.put(Rows.number(row[0]), Rows.number(row[1])));
        each(
                "select j.post_id, c.name, c.id from post_category j join category c on c.id = j.category_id"
                        + " where j.post_id in (" + list + ") union all select j.post_id, t.name, 0 from post_tag j"
                        + " join tag t on t.id = j.tag_id where j.post_id in (" + list + ") order by 1, 2",
                row -> label(row, parents, around));
        // Of an index with all three H2 would read everything; what is put together is in none.
        each(
                "select c.entry_id, c.html from comment c where c.entry_id in (" + list + ")"
                        + " and concat(c.status, '/', c.kind) = 'APPROVED/COMMENT' order by c.entry_id, c.id",
                row -> comment(row, around));
        return around;
    }

    private static void label(Object[] row, Map<Long, Long> parents, Surrounding around) {
        long entry = Rows.number(row[0]);
        around.labels.computeIfAbsent(entry, k -> new ArrayList<>()).add(Rows.text(row[1]));
        long category = Rows.number(row[2]);
        for (int depth = 0; category != 0 && depth < DEEPEST; depth++) {
            around.categories.computeIfAbsent(entry, k -> new LinkedHashSet<>()).add(category);
            category = parents.getOrDefault(category, 0L);
        }
    }

    private static void comment(Object[] row, Surrounding around) {
        List<String> said = around.comments.computeIfAbsent(Rows.number(row[0]), k -> new ArrayList<>());
        if (said.stream().mapToInt(String::length).sum() < LONGEST) {
            said.add(SearchableText.of(new SafeHtml(Rows.text(row[1]))));
        }
    }

    /** What is done with a row. */
    private interface Taking {
        void take(Object[] row);
    }

    @SuppressWarnings("unchecked")
    private void each(String sql, Taking taking) {
        List<Object[]> rows = entityManager.createNativeQuery(sql).getResultList();
        rows.forEach(taking::take);
    }
}
