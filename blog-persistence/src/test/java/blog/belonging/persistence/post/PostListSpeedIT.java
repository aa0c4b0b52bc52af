package blog.belonging.persistence.post;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.content.EntryStatus;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.post.PostLine;
import blog.belonging.domain.post.PostLists;
import blog.belonging.domain.post.WrittenPosts;
import blog.belonging.persistence.shared.Databases;
import blog.belonging.persistence.shared.JpaBlog;
import blog.belonging.persistence.shared.Stopwatch;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ten thousand posts are leafed through in the console about as fast as fifty. Compared within one run, and printed. */
@Tag("slow")
class PostListSpeedIT {

    private static final int FEW = 50;
    private static final int MANY = 10_000;
    private static final int PAGE = 21;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void tenThousandPostsDoNotSlowTheirList(Databases database) {
        try (JpaBlog blog = database.open()) {
            long model = blog.<Long>inOneGo(
                    () -> APost.called("silent-exits").into(blog).id());
            copy(database, blog, model, FEW);
            Times few = Times.of(blog, FEW);
            copy(database, blog, model, MANY);
            // As PostgreSQL does by itself after a while, and H2, too.
            blog.does(() ->
                    blog.port(EntityManager.class).createNativeQuery("analyze").executeUpdate());
            Times many = Times.of(blog, MANY);

            System.out.printf(
                    Locale.ROOT, "%s, milliseconds: %s with %d posts, %s with %d%n", database, few, FEW, many, MANY);
            assertThat(many.first).isLessThan(few.first * 3 + 3);
            assertThat(many.drafts).isLessThan(few.drafts * 3 + 3);
            assertThat(many.middle).isLessThan(few.middle * 3 + 3);
            assertThat(many.months).isLessThan(few.months * 3 + 3);
        }
    }

    private record Times(double first, double drafts, double middle, double months) {

        static Times of(JpaBlog blog, int posts) {
            Instant middle = Instant.ofEpochMilli(MOMENT + posts / 2);
            return new Times(
                    page(blog, Optional.empty(), Optional.empty()),
                    page(blog, Optional.of(EntryStatus.DRAFT), Optional.empty()),
                    page(blog, Optional.empty(), Optional.of(new WrittenPosts.Place(middle, Long.MAX_VALUE))),
                    Stopwatch.median(() ->
                            blog.inOneGo(() -> blog.port(WrittenPosts.class).months(240))));
        }

        private static double page(JpaBlog blog, Optional<EntryStatus> status, Optional<WrittenPosts.Place> after) {
            return Stopwatch.median(() -> {
                List<PostLine> lines = blog.inOneGo(() -> blog.port(WrittenPosts.class)
                        .page(
                                new WrittenPosts.Question(
                                        status,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        "",
                                        Optional.empty()),
                                after,
                                PAGE));
                assertThat(lines).hasSize(PAGE);
                return lines;
            });
        }
    }

    private static final long MOMENT = 1_700_000_000_000L;

    /** The model as often as is wanted, each other a draft, a day apart. */
    private static void copy(Databases kind, JpaBlog blog, long model, int posts) {
        blog.does(() -> {
            EntityManager database = blog.port(EntityManager.class);
            long there = ((Number) database.createNativeQuery("select count(*) from post")
                            .getSingleResult())
                    .longValue();
            List<?> columns = database.createNativeQuery(
                            "select lower(column_name) from information_schema.columns where lower(table_name) = 'post'"
                                    + " and lower(table_schema) = lower(current_schema) order by ordinal_position")
                    .getResultList();
            String values = columns.stream()
                    .map(column -> switch (column.toString()) {
                        case "id" -> "100000 + n.n";
                        case "modified_at" -> MOMENT + " + n.n";
                        case "published_on" -> "20000101 + n.n % 20 * 10000 + n.n % 12 * 100";
                        case "status" -> "case when n.n % 2 = 0 then 'DRAFT' else p.status end";
                        default -> "p." + column;
                    })
                    .collect(Collectors.joining(", "));
            String numbers = kind == Databases.POSTGRESQL
                    ? "(select x as n from generate_series(" + there + ", " + (posts - 1) + ") x) n"
                    : "(select x as n from system_range(" + there + ", " + (posts - 1) + ")) n";
            database.createNativeQuery("insert into post ("
                            + columns.stream().map(Object::toString).collect(Collectors.joining(", ")) + ") select "
                            + values + " from post p, " + numbers + " where p.id = " + model)
                    .executeUpdate();
            blog.port(PostLists.class).rebuild();
        });
    }
}
