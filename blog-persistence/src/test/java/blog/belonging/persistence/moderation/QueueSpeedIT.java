package blog.belonging.persistence.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.moderation.ModerationQueue;
import blog.belonging.domain.moderation.QueueLine;
import blog.belonging.domain.post.APost;
import blog.belonging.persistence.shared.Databases;
import blog.belonging.persistence.shared.JpaBlog;
import blog.belonging.persistence.shared.Stopwatch;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A hundred thousand comments that wait are leafed through about as fast as a hundred. Compared within one run, and printed. */
@Tag("slow")
class QueueSpeedIT {

    private static final int FEW = 100;
    private static final int MANY = 100_000;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aHundredThousandThatWaitDoNotSlowTheQueue(Databases database) {
        try (JpaBlog blog = database.open()) {
            long post = blog.<Long>inOneGo(
                    () -> APost.called("silent-exits").into(blog).id());
            fill(blog, post, 1, FEW);
            double few = milliseconds(blog, Optional.empty());
            double fewCounted = Stopwatch.median(
                    () -> blog.inOneGo(() -> blog.port(ModerationQueue.class).counts()));
            fill(blog, post, FEW + 1, MANY);
            // As PostgreSQL does by itself after a while, and H2, too.
            blog.does(() ->
                    blog.port(EntityManager.class).createNativeQuery("analyze").executeUpdate());
            double many = milliseconds(blog, Optional.empty());
            double deep = milliseconds(blog, Optional.of(middle(blog)));
            double counted = Stopwatch.median(
                    () -> blog.inOneGo(() -> blog.port(ModerationQueue.class).counts()));

            System.out.printf(
                    Locale.ROOT,
                    "%s: a page of the queue %.2f ms with %d waiting, %.2f ms with %d, %.2f ms in the middle; counts %.2f and %.2f ms%n",
                    database,
                    few,
                    FEW,
                    many,
                    MANY,
                    deep,
                    fewCounted,
                    counted);
            assertThat(many).isLessThan(few * 3 + 3);
            assertThat(deep).isLessThan(few * 3 + 3);
        }
    }

    private static ModerationQueue.Question waiting() {
        return new ModerationQueue.Question(
                Optional.of(Comment.Status.PENDING),
                false,
                false,
                Optional.empty(),
                "",
                ModerationQueue.Order.RISKIEST);
    }

    private static ModerationQueue.Place middle(JpaBlog blog) {
        Object[] row = blog.inOneGo(() -> (Object[]) blog.port(EntityManager.class)
                .createNativeQuery("select risk, created_at, id from comment where id = " + MANY / 2)
                .getSingleResult());
        return new ModerationQueue.Place(
                ((Number) row[0]).intValue(),
                Instant.ofEpochMilli(((Number) row[1]).longValue()),
                ((Number) row[2]).longValue());
    }

    private static double milliseconds(JpaBlog blog, Optional<ModerationQueue.Place> after) {
        return Stopwatch.median(() -> {
            List<QueueLine> lines =
                    blog.inOneGo(() -> blog.port(ModerationQueue.class).page(waiting(), after, 21));
            assertThat(lines).hasSize(21);
            return lines;
        });
    }

    private static void fill(JpaBlog blog, long post, int from, int to) {
        for (int begin = from; begin <= to; begin += 10_000) {
            int first = begin;
            int last = Math.min(to, begin + 9_999);
            blog.does(() -> {
                StringBuilder sql = new StringBuilder(
                        "insert into comment (id, version, entry_id, kind, status, commenter_name, commenter_email, commenter_website, commenter_ip,"
                                + " created_at, body, html, thread_page, thread_position, thread_depth, risk) values ");
                for (int id = first; id <= last; id++) {
                    sql.append(id > first ? "," : "")
                            .append('(')
                            .append(id)
                            .append(",0,")
                            .append(post)
                            .append(",'COMMENT','PENDING','R','r@r.example','','',")
                            .append(1_790_000_000_000L + id)
                            .append(",'Said','<p>Said</p>',0,0,0,")
                            .append(id % 7 * 20)
                            .append(')');
                }
                blog.port(EntityManager.class).createNativeQuery(sql.toString()).executeUpdate();
            });
        }
    }
}
