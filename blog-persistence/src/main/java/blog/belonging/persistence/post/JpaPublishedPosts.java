package blog.belonging.persistence.post;

import blog.belonging.domain.content.LeadPicture;
import blog.belonging.domain.content.Rendition;
import blog.belonging.domain.post.PostCard;
import blog.belonging.domain.post.PostFeedItem;
import blog.belonging.domain.post.PostLink;
import blog.belonging.domain.post.PostList;
import blog.belonging.domain.post.PostView;
import blog.belonging.domain.post.PublishedPosts;
import blog.belonging.domain.post.ReadingTime;
import blog.belonging.domain.post.YearOfPosts;
import blog.belonging.domain.shared.SafeHtml;
import blog.belonging.domain.shared.Slice;
import blog.belonging.persistence.shared.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads lists by place and posts by address: the number of statements and rows depends on neither the blog nor the page. */
@ApplicationScoped
class JpaPublishedPosts implements PublishedPosts {

    /** In the order of {@link #card}. */
    private static final String CARD = """
            select p.id, p.path, p.title_html, p.title_plain, p.excerpt_plain, p.published_at, p.sticky, p.comment_count,
                   p.words, p.picture
            """;

    /** In the order of {@link #feedItem}. */
    private static final String FEED_ITEM = """
            select p.id, p.path, p.guid, p.title_plain, p.excerpt_plain, p.served_html, p.published_at,
                   p.modified_at, p.comment_count, p.comments_open, p.picture, s.comments_close_after,
                   p.comment_policy, s.comment_policy
            """;

    /** A page of a list, the newest first. Without any post, one row says how many the list has. */
    private static final String PLACES = """
            , n.posts, n.kind
              from post_list n
              left join post_place l on l.kind = n.kind and l.list_id = n.list_id
                                    and l.place > n.posts - ?2 and l.place <= n.posts - ?3
              left join post p on p.id = l.post_id
              join site s on s.id = 1
             where n.list_id = ?1 and n.kind in\s""";

    @PersistenceContext(unitName = "blog")
    EntityManager entityManager;

    @Inject
    PostCredits credits;

    @Inject
    PostViews views;

    @Inject
    CommentTime commentTime;

    @Override
    public Optional<Slice<PostCard>> page(PostList list, int number, int size) {
        List<Object[]> rows = places(CARD, List.of(list.kind()), list.id(), number, size);
        return slice(rows, number, size, this::cards);
    }

    @Override
    public Front front(int size) {
        List<Object[]> rows = places(CARD, List.of(PostList.Kind.ALL, PostList.Kind.STICKY), 0, 1, size);
        PostCredits.Found found = credits.of(posts(rows));
        List<Object[]> all = of(PostList.Kind.ALL, rows);
        return new Front(
                Slice.of(cards(all, found), 1, size, total(all)), cards(of(PostList.Kind.STICKY, rows), found));
    }

    private static List<Object[]> of(PostList.Kind kind, List<Object[]> rows) {
        return rows.stream()
                .filter(row -> Rows.text(row[row.length - 1]).equals(kind.name()))
                .toList();
    }

    /** Rows of those columns, of the number of posts of the list, and of its kind. */
    @SuppressWarnings("unchecked")
    private List<Object[]> places(String columns, List<PostList.Kind> kinds, long list, int number, int size) {
        if (isFar(number, size)) {
            return List.of();
        }
        String among = kinds.stream().map(kind -> "'" + kind + "'").collect(Collectors.joining(",", "(", ")"));
        return entityManager
                .createNativeQuery(columns + PLACES + among + " order by n.kind, l.place desc")
                .setParameter(1, list)
                .setParameter(2, number * size)
                .setParameter(3, (number - 1) * size)
                .getResultList();
    }

    private List<PostCard> cards(List<Object[]> rows) {
        return cards(rows, credits.of(posts(rows)));
    }

    private static List<PostCard> cards(List<Object[]> rows, PostCredits.Found found) {
        return withPost(rows).map(row -> card(row, found)).toList();
    }

    private static <T> Optional<Slice<T>> slice(
            List<Object[]> rows, int number, int size, Function<List<Object[]>, List<T>> items) {
        int total = total(rows);
        return number < 1 || number > Slice.pagesFor(total, size)
                ? Optional.empty()
                : Optional.of(Slice.of(items.apply(rows), number, size, total));
    }

    /** No list has as many posts. */
    private static boolean isFar(int number, int size) {
        return number < 1 || number > Integer.MAX_VALUE / size;
    }

    private static int total(List<Object[]> rows) {
        return rows.stream()
                .findFirst()
                .map(row -> Rows.whole(row[row.length - 2]))
                .orElse(0);
    }

    private static List<Long> posts(List<Object[]> rows) {
        return withPost(rows).map(row -> Rows.number(row[0])).toList();
    }

    private static Stream<Object[]> withPost(List<Object[]> rows) {
        return rows.stream().filter(row -> row[0] != null);
    }

    private static PostCard card(Object[] row, PostCredits.Found found) {
        long id = Rows.number(row[0]);
        return new PostCard(
                id,
                Rows.text(row[1]),
                new SafeHtml(Rows.text(row[2])),
                Rows.text(row[3]),
                Rows.text(row[4]),
                Rows.instant(row[5]),
                Rows.yes(row[6]),
                Rows.whole(row[7]),
                ReadingTime.of(Rows.whole(row[8])),
                LeadPicture.read(Rows.text(row[9])),
                found.bylines(id),
                found.categories(id));
    }

    @Override
    public List<PostLink> latest(int limit) {
        return withPost(places("select " + PostNeighbours.LINK, List.of(PostList.Kind.ALL), 0, 1, limit))
                .map(row -> PostNeighbours.link(row, 0))
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public boolean has(PostList list) {
        List<Object> rows = entityManager
                .createNativeQuery("select posts from post_list where kind = ?1 and list_id = ?2")
                .setParameter(1, list.kind().name())
                .setParameter(2, list.id())
                .getResultList();
        return rows.stream().anyMatch(posts -> Rows.whole(posts) > 0);
    }

    @Override
    public Counts counts() {
        Object[] row = (Object[]) entityManager.createNativeQuery("""
                        select coalesce((select posts from post_list where kind = 'ALL' and list_id = 0), 0),
                               (select count(*) from post_list where kind = 'CATEGORY'),
                               (select count(*) from post_list where kind = 'TAG'),
                               (select count(*) from post_list where kind = 'AUTHOR')
                          from site where id = 1
                        """).getSingleResult();
        return new Counts(Rows.whole(row[0]), Rows.whole(row[1]), Rows.whole(row[2]), Rows.whole(row[3]));
    }

    @Override
    public Optional<Slice<PostFeedItem>> feed(PostList list, int number, int size) {
        List<Object[]> rows = places(FEED_ITEM, List.of(list.kind()), list.id(), number, size);
        return slice(rows, number, size, this::feedItems);
    }

    private List<PostFeedItem> feedItems(List<Object[]> rows) {
        PostCredits.Found found = credits.of(posts(rows));
        return withPost(rows).map(row -> feedItem(row, found)).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<PostFeedItem> among(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String numbers = ids.stream().map(String::valueOf).collect(Collectors.joining(","));
        List<Object[]> rows = entityManager
                .createNativeQuery(FEED_ITEM + " from post p join site s on s.id = 1 where p.id in (" + numbers
                        + ") and p.status = 'PUBLISHED' and p.visibility = 'PUBLIC'")
                .getResultList();
        return feedItems(rows.stream()
                .sorted(Comparator.comparing(r -> ids.indexOf(Rows.number(r[0]))))
                .toList());
    }

    private PostFeedItem feedItem(Object[] row, PostCredits.Found found) {
        long id = Rows.number(row[0]);
        return new PostFeedItem(
                Rows.text(row[1]),
                Rows.text(row[2]),
                Rows.text(row[3]),
                Rows.text(row[4]),
                new SafeHtml(String.join("", Rendition.parts(Rows.text(row[5])))),
                Rows.instant(row[6]),
                Rows.instant(row[7]),
                Rows.whole(row[8]),
                commentTime.isOpen(row[9], row[12], row[13], row[11], row[6]),
                LeadPicture.read(Rows.text(row[10])),
                found.authors(id),
                found.categories(id),
                found.tags(id));
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<YearOfPosts> years(int titles) {
        List<Object[]> years = entityManager
                .createNativeQuery("select list_id, posts from post_list where kind = 'YEAR' order by list_id desc")
                .getResultList();
        List<Object[]> latest =
                entityManager.createNativeQuery("""
                        select p.published_on / 10000, p.path, p.title_html, p.published_at, p.words
                          from post_place l join post p on p.id = l.post_id
                         where l.kind = 'ALL' and l.list_id = 0
                           and l.place > (select posts from post_list where kind = 'ALL' and list_id = 0) - ?1
                         order by l.place desc
                        """).setParameter(1, titles).getResultList();
        Map<Long, List<PostLink>> byYear = latest.stream()
                .collect(Collectors.groupingBy(
                        row -> Rows.number(row[0]),
                        Collectors.mapping(
                                row -> new PostLink(
                                        Rows.text(row[1]),
                                        new SafeHtml(Rows.text(row[2])),
                                        Rows.instant(row[3]),
                                        ReadingTime.of(Rows.whole(row[4])),
                                        Optional.empty()),
                                Collectors.toList())));
        return years.stream()
                .map(row -> new YearOfPosts(
                        Rows.whole(row[0]), Rows.whole(row[1]), byYear.getOrDefault(Rows.number(row[0]), List.of())))
                .toList();
    }

    @Override
    public Optional<PostView> at(String address, int part) {
        return views.one("""
                p.path = :key
                   and p.status = blog.belonging.domain.content.EntryStatus.PUBLISHED
                   and p.visibility <> blog.belonging.domain.content.Visibility.PRIVATE
                """, address, part);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Optional<String> addressOf(long id) {
        return firstText(entityManager
                .createNativeQuery(
                        "select path from post where id = ?1 and status = 'PUBLISHED' and visibility <> 'PRIVATE'")
                .setParameter(1, id)
                .getResultList());
    }

    @Override
    public boolean withdrawn(long id) {
        return !entityManager
                .createNativeQuery(
                        "select 1 from post where id = ?1 and status = 'TRASHED' and visibility <> 'PRIVATE'")
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    private static Optional<String> firstText(List<Object> rows) {
        return rows.stream().map(Rows::text).filter(path -> !path.isEmpty()).findFirst();
    }

    @Override
    public List<SitemapLine> sitemap(int part, int size) {
        return entityManager
                .createQuery("""
                        select p.path, p.modifiedAt, p.rendition.picture from PostPlace l, Post p
                         where p.id = l.postId and l.kind = blog.belonging.domain.post.PostList.Kind.ALL and l.listId = 0
                           and l.place > :after and l.place <= :last
                         order by l.place
                        """, Object[].class)
                .setParameter("after", (part - 1) * size)
                .setParameter("last", part * size)
                .getResultStream()
                .map(row ->
                        new SitemapLine(Rows.text(row[0]), Rows.instant(row[1]), LeadPicture.read(Rows.text(row[2]))))
                .toList();
    }
}
