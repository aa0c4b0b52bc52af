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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads lists by place and posts by address: the number of statements and rows depends on neither the blog nor the page. */
@ApplicationScoped
class JpaPublishedPosts implements PublishedPosts {

    /** In the order of {@link #feedItem}. */
    private static final String FEED_ITEM = """
            select p.id, p.path, p.guid, p.rendition.plainTitle, p.rendition.excerpt, p.rendition.html, p.publishedAt,
                   p.modifiedAt, p.commentCount, p.commentsOpen, p.rendition.picture, s.commentsCloseAfter,
                   p.commentPolicy, s.commentPolicy
            """;

    /** What more posts begin with is hardly a guess. */
    private static final int GUESSES = 100;

    /** Comes after whatever a slug goes on with: H2 finds no index for {@code like} while what is looked for is a parameter. */
    private static final String LAST_LETTER = "\uffff";

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
        int total = count(list);
        if (number < 1 || number > Slice.pagesFor(total, size)) {
            return Optional.empty();
        }
        int newest = total - (number - 1) * size;
        List<Object[]> rows = entityManager
                .createQuery("""
                        select p.id, p.path, p.rendition.title, p.rendition.plainTitle, p.rendition.excerpt, p.publishedAt,
                               p.sticky, p.commentCount, p.rendition.words, p.rendition.picture
                          from PostPlace l, Post p
                         where p.id = l.postId and l.kind = :kind and l.listId = :list
                           and l.place > :after and l.place <= :newest
                         order by l.place desc
                        """, Object[].class)
                .setParameter("kind", list.kind())
                .setParameter("list", list.id())
                .setParameter("after", newest - size)
                .setParameter("newest", newest)
                .getResultList();
        PostCredits.Found found =
                credits.of(rows.stream().map(r -> Rows.number(r[0])).toList());
        return Optional.of(Slice.of(rows.stream().map(r -> card(r, found)).toList(), number, size, total));
    }

    private static PostCard card(Object[] row, PostCredits.Found found) {
        long id = Rows.number(row[0]);
        return new PostCard(
                id,
                Rows.text(row[1]),
                Rows.html(row[2]),
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
    public boolean has(PostList list) {
        return count(list) > 0;
    }

    @Override
    @SuppressWarnings("unchecked")
    public int count(PostList list) {
        List<Object> rows = entityManager
                .createNativeQuery("select posts from post_list where kind = ?1 and list_id = ?2")
                .setParameter(1, list.kind().name())
                .setParameter(2, list.id())
                .getResultList();
        return rows.stream().mapToInt(Rows::whole).findFirst().orElse(0);
    }

    @Override
    public Optional<Slice<PostFeedItem>> feed(PostList list, int number, int size) {
        int total = count(list);
        if (number < 1 || number > Slice.pagesFor(total, size)) {
            return Optional.empty();
        }
        int newest = total - (number - 1) * size;
        List<Object[]> rows = entityManager
                .createQuery(FEED_ITEM + """
                          from PostPlace l, Post p, Site s
                         where s.id = 1 and p.id = l.postId and l.kind = :kind and l.listId = :list
                           and l.place > :after and l.place <= :newest
                         order by l.place desc
                        """, Object[].class)
                .setParameter("kind", list.kind())
                .setParameter("list", list.id())
                .setParameter("after", newest - size)
                .setParameter("newest", newest)
                .getResultList();
        PostCredits.Found found =
                credits.of(rows.stream().map(r -> Rows.number(r[0])).toList());
        return Optional.of(Slice.of(rows.stream().map(r -> feedItem(r, found)).toList(), number, size, total));
    }

    @Override
    public List<PostFeedItem> among(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Object[]> rows = entityManager
                .createQuery(FEED_ITEM + """
                          from Post p, Site s
                         where s.id = 1 and p.id in :ids
                           and p.status = blog.belonging.domain.content.EntryStatus.PUBLISHED
                           and p.visibility = blog.belonging.domain.content.Visibility.PUBLIC
                        """, Object[].class)
                .setParameter("ids", ids)
                .getResultList();
        PostCredits.Found found =
                credits.of(rows.stream().map(r -> Rows.number(r[0])).toList());
        return rows.stream()
                .sorted(Comparator.comparing(r -> ids.indexOf(Rows.number(r[0]))))
                .map(r -> feedItem(r, found))
                .toList();
    }

    private PostFeedItem feedItem(Object[] row, PostCredits.Found found) {
        long id = Rows.number(row[0]);
        return new PostFeedItem(
                Rows.text(row[1]),
                Rows.text(row[2]),
                Rows.text(row[3]),
                Rows.text(row[4]),
                new SafeHtml(String.join("", Rendition.parts(Rows.html(row[5]).html()))),
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

    @Override
    public boolean withdrawnAt(String address) {
        return !entityManager
                .createNativeQuery(
                        "select 1 from post where path = ?1 and status = 'TRASHED' and visibility <> 'PRIVATE'")
                .setParameter(1, address)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public Optional<String> guess(String slugPrefix, Optional<LocalDate> day) {
        return guessed("", slugPrefix, slugPrefix)
                .or(() -> guessed(
                        day.map(d -> " and published_on = "
                                        + (d.getYear() * 10000 + d.getMonthValue() * 100 + d.getDayOfMonth()))
                                .orElse(""),
                        slugPrefix,
                        slugPrefix + LAST_LETTER));
    }

    /** Looks at their status only afterwards: H2 would rather begin with all that is published. */
    @SuppressWarnings("unchecked")
    private Optional<String> guessed(String condition, String from, String to) {
        return firstText(entityManager
                .createNativeQuery("select p.path from (select id, path, status, visibility, published_at from post"
                        + " where slug between ?1 and ?2" + condition + " order by slug fetch first " + GUESSES
                        + " rows only) p where p.status = 'PUBLISHED' and p.visibility = 'PUBLIC'"
                        + " order by p.published_at desc, p.id desc")
                .setParameter(1, from)
                .setParameter(2, to)
                .setMaxResults(1)
                .getResultList());
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
