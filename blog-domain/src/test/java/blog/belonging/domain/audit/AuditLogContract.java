package blog.belonging.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.audit.AuditEntry.Deed;
import blog.belonging.domain.audit.AuditEntry.Witness;
import blog.belonging.domain.audit.AuditLog.Question;
import blog.belonging.domain.shared.PortContract;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Of {@link AuditLog} and {@link AuditEntries}. */
public abstract class AuditLogContract extends PortContract {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private void note(String who, String act) {
        blog.does(() -> blog.port(Auditing.class)
                .note(new Witness(1, who, "192.0.2.1"), new Deed(act, "a post", "draft", "published")));
    }

    private List<String> asked(Question question) {
        return blog
                .<List<AuditLine>>inOneGo(() -> blog.port(AuditLog.class).page(question, Optional.empty(), 100))
                .stream()
                .map(line -> line.who() + " " + line.act())
                .toList();
    }

    private static Question by(String who) {
        return new Question(who, "", Optional.empty(), Optional.empty());
    }

    @Test
    void aLineSaysWhoDidWhatWhenAndFromWhere() {
        note("Ann", "post.published");
        assertThat(blog.<List<AuditLine>>inOneGo(
                        () -> blog.port(AuditLog.class).page(Question.ANYTHING, Optional.empty(), 10)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.id()).isPositive();
                    assertThat(line)
                            .isEqualTo(new AuditLine(
                                    line.id(),
                                    NOON,
                                    "Ann",
                                    "post.published",
                                    "a post",
                                    "draft",
                                    "published",
                                    "192.0.2.1"));
                });
    }

    @Test
    void itIsAskedByNameByDeedAndByTime() {
        note("Ann Archer", "post.published");
        blog.passes(Duration.ofHours(1));
        note("Bob_Baker", "post.published");
        blog.passes(Duration.ofHours(1));
        note("Siân 100%", "post.withdrawn");

        assertThat(asked(Question.ANYTHING))
                .containsExactly("Siân 100% post.withdrawn", "Bob_Baker post.published", "Ann Archer post.published");
        assertThat(asked(by("ARCHER"))).containsExactly("Ann Archer post.published");
        assertThat(asked(by("siân"))).containsExactly("Siân 100% post.withdrawn");
        assertThat(asked(by("%"))).containsExactly("Siân 100% post.withdrawn");
        assertThat(asked(by("_"))).containsExactly("Bob_Baker post.published");
        assertThat(asked(by("' or 1=1 --"))).isEmpty();
        assertThat(asked(by("!"))).isEmpty();
        assertThat(asked(new Question("", "post.withdrawn", Optional.empty(), Optional.empty())))
                .containsExactly("Siân 100% post.withdrawn");
        assertThat(asked(new Question(
                        "",
                        "post.published",
                        Optional.of(NOON.plusSeconds(1)),
                        Optional.of(NOON.plus(Duration.ofHours(2))))))
                .containsExactly("Bob_Baker post.published");
        assertThat(blog.<List<String>>inOneGo(() -> blog.port(AuditLog.class).acts()))
                .containsExactly("post.published", "post.withdrawn");
    }

    @Test
    void itIsLeafedThroughWithoutLosingALineOfTheSameMoment() {
        for (int i = 0; i < 7; i++) {
            note("Ann " + i, "post.published");
        }
        List<String> found = new ArrayList<>();
        Optional<AuditLog.Place> place = Optional.empty();
        while (true) {
            Optional<AuditLog.Place> after = place;
            List<AuditLine> page = blog.inOneGo(() -> blog.port(AuditLog.class).page(Question.ANYTHING, after, 3));
            if (page.isEmpty()) {
                break;
            }
            page.forEach(line -> found.add(line.who()));
            place = Optional.of(page.get(page.size() - 1).place());
        }
        assertThat(found).containsExactly("Ann 6", "Ann 5", "Ann 4", "Ann 3", "Ann 2", "Ann 1", "Ann 0");
    }

    @Test
    void whatIsTooLongIsCutAndSaysSo() {
        note("🦉".repeat(600), "post.published");
        String who = blog.inOneGo(() -> blog.port(AuditLog.class)
                        .page(Question.ANYTHING, Optional.empty(), 1)
                        .get(0))
                .who();
        assertThat(who).hasSize(1001).startsWith("🦉").endsWith("🦉…");
    }
}
