package blog.belonging.persistence.shared;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.author.PublicAuthors;
import blog.belonging.domain.comment.Discussions;
import blog.belonging.domain.comment.PublicComments;
import blog.belonging.domain.content.Surroundings;
import blog.belonging.domain.page.PublishedPages;
import blog.belonging.domain.post.PostList;
import blog.belonging.domain.post.PublishedPosts;
import blog.belonging.domain.search.SearchableEntries;
import blog.belonging.domain.series.PublishedSeries;
import blog.belonging.domain.shared.Slug;
import blog.belonging.domain.site.PublicSite;
import blog.belonging.domain.taxonomy.PublicTerms;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A blog may grow: what is read to answer a reader is what the answer consists of, not what the blog does. */
class GrowthIT {

    private static final int POSTS = 1000;
    private static final int COMMENTS = 1000;

    /** For every statement of an answer. Of tables that are much shorter PostgreSQL rather reads all. */
    private static final int FEW = 400;

    /** Something in the middle, as anything may be asked for. */
    private record Asked(long post, String address, String slug, LocalDate day, long series, Slug seriesSlug) {}

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aNumberOfPostsDoesNotSlowAnAnswerDown(Databases database) {
        try (JpaBlog written = database.open()) {
            GeneratedBlog.of(POSTS, COMMENTS, 1).into(written);
            written.does(() -> written.port(EntityManager.class)
                    .createNativeQuery("analyze")
                    .executeUpdate());
            ReadRows read = new ReadRows(written.database());
            try (EntityManagerFactory mapping = Databases.mapping(read, database + "-growth");
                    JpaBlog blog = new JpaBlog(read, mapping, () -> {})) {
                Map<String, Function<JpaBlog, Object>> answers = answers(asked(blog));
                if (database == Databases.H2) {
                    answers.putAll(answersOfH2());
                }
                answers.forEach((name, answer) -> {
                    read.questions();
                    blog.<Object>inOneGo(() -> answer.apply(blog));
                    assertThat(read.questions())
                            .as(name)
                            .isNotEmpty()
                            .allSatisfy(question -> assertThat(question.rows())
                                    .as(question.plan())
                                    .isLessThan(FEW));
                });
            }
        }
    }

    private static Asked asked(JpaBlog blog) {
        Object[] row = blog.inOneGo(() -> (Object[]) blog.port(EntityManager.class)
                .createNativeQuery("select p.id, p.path, p.slug, p.published_on, s.series_id, n.slug from post p"
                        + " join series_instalment s on s.post_id = p.id join series n on n.id = s.series_id"
                        + " join post_place l on l.post_id = p.id"
                        + " where l.kind = 'ALL' and l.place >"
                        + " (select posts / 2 from post_list where kind = 'ALL') order by l.place")
                .setMaxResults(1)
                .getSingleResult());
        int day = Rows.whole(row[3]);
        return new Asked(
                Rows.number(row[0]),
                Rows.text(row[1]),
                Rows.text(row[2]),
                LocalDate.of(day / 10_000, day / 100 % 100, day % 100),
                Rows.number(row[4]),
                new Slug(Rows.text(row[5])));
    }

    private static Map<String, Function<JpaBlog, Object>> answers(Asked asked) {
        String beginning = asked.slug.substring(0, asked.slug.length() - 2);
        LocalDate day = asked.day;
        List<Long> some = LongStream.range(asked.post, asked.post + 10).boxed().toList();
        return new TreeMap<>(Map.ofEntries(
                entry("a post", b -> posts(b).at(asked.address, 1)),
                entry("a post by number", b -> posts(b).addressOf(asked.post)),
                entry("a post that is gone, by number", b -> posts(b).withdrawn(asked.post)),
                entry("a lost address", b -> lost(b, asked.address, Optional.empty())),
                entry("a guess", b -> lost(b, asked.address, mistyped(asked.slug, Optional.empty()))),
                entry("a guess by a beginning", b -> lost(b, asked.address, mistyped(beginning, Optional.empty()))),
                entry(
                        "a guess by a beginning and a day",
                        b -> lost(b, asked.address, mistyped(beginning, Optional.of(day)))),
                entry("a guess of anything", b -> lost(b, asked.address, mistyped("", Optional.empty()))),
                entry(
                        "a guess that fails",
                        b -> lost(b, asked.address, mistyped("no-such-post-ever", Optional.empty()))),
                entry("the latest posts", b -> posts(b).latest(5)),
                entry("posts among", b -> posts(b).among(some)),
                entry("posts of the home page", b -> posts(b).front(10)),
                entry("lists counted", b -> posts(b).counts()),
                entry("posts, first page", b -> posts(b).page(PostList.ALL, 1, 10)),
                entry("posts, later page", b -> posts(b).page(PostList.ALL, 30, 10)),
                entry("posts of a category", b -> posts(b).page(PostList.inCategory(1), 1, 10)),
                entry("posts of a tag", b -> posts(b).page(PostList.tagged(51), 1, 10)),
                entry("posts of a year", b -> posts(b).page(PostList.ofYear(day.getYear()), 1, 10)),
                entry("posts of a month", b -> posts(b).page(PostList.ofMonth(day.getYear(), 1), 1, 10)),
                entry("posts of a day", b -> posts(b).page(PostList.ofDay(day), 1, 10)),
                entry("posts of an author", b -> posts(b).page(PostList.by(1), 1, 10)),
                entry("posts in a feed", b -> posts(b).feed(PostList.ALL, 1, 10)),
                entry("posts on a map", b -> posts(b).sitemap(2, 50)),
                entry("years", b -> posts(b).years(50)),
                entry("a page", b -> b.port(PublishedPages.class).at("/about/", 1)),
                entry("a page by number", b -> b.port(PublishedPages.class).addressOf(asked.post)),
                entry("pages on a map", b -> b.port(PublishedPages.class).sitemap(1, 100)),
                entry("pages counted", b -> b.port(PublishedPages.class).count()),
                entry("a menu", b -> b.port(PublicSite.class).menu()),
                entry("categories", b -> b.port(PublicTerms.class).categories(100)),
                entry("tags", b -> b.port(PublicTerms.class).tags(100)),
                entry("tags on a map", b -> b.port(PublicTerms.class).tagAddresses(1, 100)),
                entry("categories on a map", b -> b.port(PublicTerms.class).categoryAddresses(1, 100)),
                entry("authors", b -> b.port(PublicAuthors.class).all(100)),
                entry("authors on a map", b -> b.port(PublicAuthors.class).addresses(1, 100)),
                entry("an author", b -> b.port(PublicAuthors.class).byId(1)),
                entry("a series", b -> b.port(PublishedSeries.class).bySlug(asked.seriesSlug)),
                entry("posts of a series", b -> b.port(PublishedSeries.class).instalments(asked.series)),
                entry("comments", b -> comments(b).under(asked.post, 1)),
                entry("comments in a feed", b -> comments(b).latest(20)),
                entry("comments in the feed of a post", b -> comments(b).latestUnder(asked.post, 20)),
                entry(
                        "whether comments are open",
                        b -> b.port(Discussions.class).under(asked.post)),
                entry("latest posts", b -> b.port(Surroundings.class).latestPosts(5)),
                entry("some to be searched", b -> search(b).among(some)),
                entry("the next to be searched", b -> search(b).after(asked.post, 10)),
                entry("where a link leads", b -> b.port(Surroundings.class).currentAddress(asked.address))));
    }

    /** There are few; PostgreSQL rather reads posts at a stretch as long as those are not many either. */
    private static Map<String, Function<JpaBlog, Object>> answersOfH2() {
        return Map.of("all series", b -> b.port(PublishedSeries.class).all(20));
    }

    private static PublishedPosts posts(JpaBlog blog) {
        return blog.port(PublishedPosts.class);
    }

    private static PublicSite.Trace lost(JpaBlog blog, String address, Optional<PublicSite.Mistyped> mistyped) {
        return blog.port(PublicSite.class).trace(address, mistyped);
    }

    private static Optional<PublicSite.Mistyped> mistyped(String slug, Optional<LocalDate> day) {
        return Optional.of(new PublicSite.Mistyped(slug, day));
    }

    private static PublicComments comments(JpaBlog blog) {
        return blog.port(PublicComments.class);
    }

    private static SearchableEntries search(JpaBlog blog) {
        return blog.port(SearchableEntries.class);
    }
}
