package blog.belonging.persistence.comment;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.CommentDraft;
import blog.belonging.domain.comment.CommentPage;
import blog.belonging.domain.comment.CommentView;
import blog.belonging.domain.comment.Commenting;
import blog.belonging.domain.comment.Comments;
import blog.belonging.domain.comment.PublicComments;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Device;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.Role;
import blog.belonging.domain.moderation.Decision;
import blog.belonging.domain.moderation.Moderating;
import blog.belonging.domain.moderation.Moderating.Verdict;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.shared.Sender;
import blog.belonging.persistence.shared.Databases;
import blog.belonging.persistence.shared.JpaBlog;
import blog.belonging.persistence.shared.Sequences;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Ten thousand comments, each of which answers the one before. Times are compared within one run, and printed. */
@Tag("slow")
class DeepThreadIT {

    private static final int MANY = 10_000;
    private static final int TIMES = 7;

    private static final Actor MODERATOR =
            new Actor(2, 1, "Mo Dee", new EmailAddress("mo@school.example"), Role.MODERATOR, Device.SERVER);

    private int said;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoeverAnswersTheTenThousandthStandsBelowItAndNothingElseIsWritten(Databases database) {
        try (JpaBlog blog = database.open()) {
            long deep = blog.<Long>inOneGo(() -> APost.called("deep").into(blog).id());
            long flat = blog.<Long>inOneGo(() -> APost.called("flat").into(blog).id());
            fill(blog, deep, MANY);
            long versions = versions(blog, deep);
            long last = says(blog, deep, Optional.of((long) MANY));
            decides(blog, last, Verdict.APPROVE);

            List<Long> expected =
                    new ArrayList<>(LongStream.rangeClosed(1, MANY).boxed().toList());
            expected.add(last);
            assertThat(shown(blog, deep)).isEqualTo(expected);
            assertThat(versions(blog, deep) - versions)
                    .as("rows that were written, but for the new one")
                    .isLessThanOrEqualTo(blog.<Optional<Comment>>inOneGo(
                                    () -> blog.port(Comments.class).byId(last))
                            .orElseThrow()
                            .version());

            double few = milliseconds(blog, flat, Optional.empty());
            double many = milliseconds(blog, deep, Optional.of(last));
            System.out.printf(
                    Locale.ROOT,
                    "%s: a comment is approved in %.1f ms under few others, in %.1f ms under %d%n",
                    database,
                    few,
                    many,
                    MANY);
            assertThat(many).isLessThan(few * 50 + 1000);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsTakenOutInTheMiddleLeavesTheOthersInTheirOrder(Databases database) {
        try (JpaBlog blog = database.open()) {
            long deep = blog.<Long>inOneGo(() -> APost.called("deep").into(blog).id());
            fill(blog, deep, MANY);
            long begin = System.nanoTime();
            decides(blog, MANY / 2, Verdict.TRASH);
            System.out.printf(
                    Locale.ROOT,
                    "%s: one in the middle of %d is taken out in %.1f ms%n",
                    database,
                    MANY,
                    (System.nanoTime() - begin) / 1e6);
            assertThat(shown(blog, deep))
                    .isEqualTo(LongStream.rangeClosed(1, MANY)
                            .filter(id -> id != MANY / 2)
                            .boxed()
                            .toList());
            decides(blog, MANY / 2, Verdict.APPROVE);
            assertThat(shown(blog, deep))
                    .isEqualTo(LongStream.rangeClosed(1, MANY).boxed().toList());
        }
    }

    private double milliseconds(JpaBlog blog, long post, Optional<Long> parent) {
        double[] times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long id = says(blog, post, parent);
            long begin = System.nanoTime();
            decides(blog, id, Verdict.APPROVE);
            times[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(times);
        return times[TIMES / 2];
    }

    private long says(JpaBlog blog, long post, Optional<Long> parent) {
        blog.passes(Duration.ofMinutes(5));
        CommentDraft draft =
                new CommentDraft(post, parent, "Rita", "rita@readers.example", "", "One more thing: " + said++);
        return blog.<Long>inOneGo(() -> blog.port(Commenting.class)
                .leave(draft, new Sender("192.0.2.4", ""), Optional.of(Duration.ofMinutes(1)), false));
    }

    private static void decides(JpaBlog blog, long id, Verdict verdict) {
        blog.does(() -> blog.port(Moderating.class).decide(MODERATOR, List.of(id), verdict, Decision.Reason.NONE, ""));
    }

    /** In reading order. */
    private static List<Long> shown(JpaBlog blog, long post) {
        List<Long> ids = new ArrayList<>();
        blog.<Optional<CommentPage>>inOneGo(
                        () -> blog.port(PublicComments.class).under(post, 1))
                .orElseThrow()
                .threads()
                .forEach(thread -> gather(thread, ids));
        return Collections.unmodifiableList(ids);
    }

    private static void gather(CommentView comment, List<Long> ids) {
        ids.add(comment.id());
        comment.answers().forEach(answer -> gather(answer, ids));
    }

    private static long versions(JpaBlog blog, long post) {
        Object sum = blog.inOneGo(() -> blog.port(EntityManager.class)
                .createNativeQuery("select sum(version) from comment where entry_id = " + post)
                .getSingleResult());
        return ((Number) sum).longValue();
    }

    /** Numbered from 1, as they would stand if each had been left by the form. */
    private static void fill(JpaBlog blog, long post, int many) {
        blog.does(() -> {
            StringBuilder sql = new StringBuilder(
                    "insert into comment (id, version, entry_id, parent_id, kind, status, commenter_name, commenter_email,"
                            + " commenter_website, commenter_ip, created_at, body, html, thread_page, thread_position, thread_depth) values ");
            for (int id = 1; id <= many; id++) {
                sql.append(id > 1 ? "," : "")
                        .append('(')
                        .append(id)
                        .append(",0,")
                        .append(post)
                        .append(',')
                        .append(id > 1 ? String.valueOf(id - 1) : "null")
                        .append(",'COMMENT','APPROVED','R','r@r.example','','',")
                        .append(1_700_000_000_000L + id)
                        .append(",'Said','<p>Said</p>',1,")
                        .append(id)
                        .append(',')
                        .append(Math.min(id, 5))
                        .append(')');
            }
            blog.port(EntityManager.class).createNativeQuery(sql.toString()).executeUpdate();
        });
        blog.does(() -> blog.port(Sequences.class).startAbove(Sequences.Of.COMMENT, many, true));
    }
}
