package blog.belonging.persistence.post;

import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.content.Title;
import blog.belonging.domain.content.Visibility;
import blog.belonging.domain.post.EditablePost;
import blog.belonging.domain.post.Post;
import blog.belonging.domain.post.PostLine;
import blog.belonging.domain.post.WrittenPosts;
import blog.belonging.persistence.shared.Conditions;
import blog.belonging.persistence.shared.Keyset;
import blog.belonging.persistence.shared.Keyset.Piece;
import blog.belonging.persistence.shared.Like;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whatever is asked: one statement for which posts a page has (two behind a place), one for these, and two for their names. */
@ApplicationScoped
class JpaWrittenPosts implements WrittenPosts {

    private static final String SELECT =
            "select p.id, p.title_plain, p.status, case when p.status = 'PUBLISHED' then p.path else '' end,"
                    + " p.published_at, p.modified_at, p.sticky, p.comment_count from post p where 1 = 1";

    private static final String NEWEST = " order by p.modified_at desc, p.id desc";

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    private static void visibleTo(Conditions conditions, Optional<Long> author) {
        author.ifPresent(id -> conditions.add(
                "(p.owner_id = ? or exists (select 1 from post_byline b where b.post_id = p.id and b.author_id = ?))",
                id,
                id));
    }

    @Override
    public List<PostLine> page(Question question, Optional<Place> after, int size) {
        List<Long> ids = new Keyset("select p.id from post p where 1 = 1", () -> asked(question), indexed(question))
                .ids(entityManager, after.map(JpaWrittenPosts::behind).orElse(Piece.WHOLE), size);
        if (ids.isEmpty()) {
            return List.of();
        }
        Conditions conditions = new Conditions();
        conditions.among("p.id", ids);
        return lines(conditions, NEWEST, size);
    }

    private static List<Piece> behind(Place place) {
        long at = place.at().toEpochMilli();
        return List.of(Piece.of("p.modified_at = ? and p.id < ?", at, place.id()), Piece.of("p.modified_at < ?", at));
    }

    private static String indexed(Question question) {
        return question.status().isEmpty() ? NEWEST : NEWEST.replace("order by ", "order by p.status, ");
    }

    private static Conditions asked(Question question) {
        Conditions conditions = new Conditions();
        question.status()
                .ifPresentOrElse(
                        status -> conditions.add("p.status = ?", status.name()),
                        () -> conditions.add("p.status <> 'TRASHED'"));
        question.author()
                .ifPresent(author -> conditions.add(
                        "exists (select 1 from post_byline b where b.post_id = p.id and b.author_id = ?)", author));
        question.category()
                .ifPresent(category -> conditions.add(
                        "exists (select 1 from post_category c where c.post_id = p.id and c.category_id = ?)",
                        category));
        question.month().ifPresent(month -> during(conditions, month));
        if (!question.words().isEmpty()) {
            String like = Like.containing(question.words());
            conditions.add(
                    "(lower(p.title_plain) like ? escape '!' or lower(p.excerpt_plain) like ? escape '!' or p.slug like ? escape '!')",
                    like,
                    like,
                    like);
        }
        visibleTo(conditions, question.visibleTo());
        return conditions;
    }

    private static void during(Conditions conditions, YearMonth month) {
        int begin = month.getYear() * 10_000 + month.getMonthValue() * 100;
        conditions.add("p.published_on > ? and p.published_on < ?", begin, begin + 100);
    }

    @SuppressWarnings("unchecked")
    private List<PostLine> lines(Conditions conditions, String order, int size) {
        List<Object[]> rows = conditions
                .query(entityManager, SELECT, order)
                .setMaxResults(size)
                .getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        String ids =
                rows.stream().map(row -> String.valueOf(Rows.number(row[0]))).collect(Collectors.joining(","));
        Map<Long, List<String>> bylines = names("select b.post_id, a.display_name from post_byline b"
                + " join author a on a.id = b.author_id where b.post_id in (" + ids
                + ") order by b.post_id, b.position");
        Map<Long, List<String>> categories = names("select j.post_id, c.name from post_category j"
                + " join category c on c.id = j.category_id where j.post_id in (" + ids
                + ") order by j.post_id, c.name");
        return rows.stream().map(row -> line(row, bylines, categories)).toList();
    }

    private static PostLine line(Object[] row, Map<Long, List<String>> bylines, Map<Long, List<String>> categories) {
        long id = Rows.number(row[0]);
        return new PostLine(
                id,
                Rows.text(row[1]),
                EntryStatus.valueOf(Rows.text(row[2])),
                Rows.text(row[3]),
                Optional.ofNullable(row[4]).map(Rows::instant),
                Rows.instant(row[5]),
                Rows.yes(row[6]),
                Rows.whole(row[7]),
                bylines.getOrDefault(id, List.of()),
                categories.getOrDefault(id, List.of()));
    }

    @SuppressWarnings("unchecked")
    private Map<Long, List<String>> names(String select) {
        Map<Long, List<String>> names = new HashMap<>();
        List<Object[]> rows = entityManager.createNativeQuery(select).getResultList();
        rows.forEach(row -> names.computeIfAbsent(Rows.number(row[0]), k -> new ArrayList<>())
                .add(Rows.text(row[1])));
        return names;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<EntryStatus, Integer> counts(Optional<Long> visibleTo) {
        Conditions conditions = new Conditions();
        visibleTo(conditions, visibleTo);
        List<Object[]> rows = conditions
                .query(entityManager, "select p.status, count(*) from post p where 1 = 1", " group by p.status")
                .getResultList();
        Map<EntryStatus, Integer> counts = new EnumMap<>(EntryStatus.class);
        rows.forEach(row -> counts.put(EntryStatus.valueOf(Rows.text(row[0])), Rows.whole(row[1])));
        return counts;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<YearMonth> months(int limit) {
        List<Object> rows = entityManager
                .createNativeQuery("select list_id as year_month from post_list where kind = 'MONTH' and posts > 0"
                        + " union select published_on / 100 from post"
                        + " where status in ('DRAFT', 'PENDING', 'SCHEDULED', 'PRIVATE', 'TRASHED') and published_on is not null"
                        + " union select published_on / 100 from post"
                        + " where visibility in ('PASSWORD', 'PRIVATE') and published_on is not null"
                        + " order by year_month desc")
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(Rows::whole)
                .map(month -> YearMonth.of(month / 100, month % 100))
                .toList();
    }

    @Override
    public List<PostLine> inMonth(YearMonth month, Optional<Long> visibleTo, int limit) {
        Conditions conditions = new Conditions();
        during(conditions, month);
        conditions.add("p.status in ('PUBLISHED', 'PRIVATE', 'SCHEDULED')");
        visibleTo(conditions, visibleTo);
        return lines(conditions, " order by p.published_at, p.id", limit);
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<EditablePost.Credited> authors(int limit) {
        List<Object[]> rows = entityManager
                .createNativeQuery("select a.id, a.display_name from author a order by lower(a.display_name), a.id")
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new EditablePost.Credited(Rows.number(row[0]), Rows.text(row[1])))
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<String> tagNames(int limit) {
        List<Object> rows = entityManager
                .createNativeQuery(
                        "select t.name from tag t left join post_list l on l.kind = 'TAG' and l.list_id = t.id"
                                + " order by coalesce(l.posts, 0) desc, t.name")
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(Rows::text).toList();
    }

    @Override
    public Optional<EditablePost> editable(long id) {
        return Optional.ofNullable(entityManager.find(Post.class, id)).map(this::editable);
    }

    @SuppressWarnings("unchecked")
    private EditablePost editable(Post post) {
        List<Object[]> credits = entityManager
                .createNativeQuery("select a.id, a.display_name from post_byline b join author a on a.id = b.author_id"
                        + " where b.post_id = ?1 order by b.position")
                .setParameter(1, post.id())
                .getResultList();
        List<Object> tags = entityManager
                .createNativeQuery(
                        "select t.name from post_tag j join tag t on t.id = j.tag_id where j.post_id = ?1 order by t.name")
                .setParameter(1, post.id())
                .getResultList();
        return new EditablePost(
                post.id(),
                post.edition(),
                post.status(),
                post.title(),
                Title.plain(post.title()),
                post.slug().text(),
                post.body(),
                post.excerpt(),
                post.excerpt().isBlank() ? post.rendition().excerpt() : "",
                post.footnotes(),
                post.visibility() == Visibility.PUBLIC && post.status() == EntryStatus.PRIVATE
                        ? Visibility.PRIVATE
                        : post.visibility(),
                post.password(),
                post.commentsOpen(),
                post.isSticky(),
                post.featuredImageId(),
                credits.stream()
                        .map(row -> new EditablePost.Credited(Rows.number(row[0]), Rows.text(row[1])))
                        .toList(),
                post.categories().stream().sorted().toList(),
                tags.stream().map(Rows::text).toList(),
                post.seoTitle(),
                post.seoDescription(),
                post.isOut() ? post.path() : "",
                post.publishedAt(),
                post.modifiedAt(),
                post.rendition().words());
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<LinkTarget> linkable(String words, int limit) {
        Conditions conditions = new Conditions();
        Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(8)
                .forEach(word -> conditions.add("lower(e.title_plain) like ? escape '!'", Like.containing(word)));
        List<Object[]> rows = conditions
                .query(
                        entityManager,
                        "select e.title_plain, e.path, e.published_at from ("
                                + "select id, title_plain, path, published_at, status, visibility from post"
                                + " union all select id, title_plain, path, published_at, status, visibility from static_page) e"
                                + " where e.status = 'PUBLISHED' and e.visibility <> 'PRIVATE'",
                        " order by e.published_at desc, e.id desc")
                .setMaxResults(limit)
                .getResultList();
        return rows.stream()
                .map(row -> new LinkTarget(
                        Rows.text(row[0]),
                        Rows.text(row[1]),
                        Optional.ofNullable(row[2]).map(Rows::instant)))
                .toList();
    }
}
