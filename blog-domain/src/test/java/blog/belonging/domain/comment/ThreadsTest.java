package blog.belonging.domain.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import blog.belonging.domain.comment.Comment.Kind;
import blog.belonging.domain.comment.Comment.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ThreadsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-02T09:00:00Z");

    private final List<Comment> all = new ArrayList<>();

    private Comment says(long id) {
        Comment comment = new Comment(
                id, 14, Kind.COMMENT, new Commenter("Reader " + id, "", "", "", null), MONDAY.plusSeconds(id));
        comment.decide(Status.APPROVED);
        all.add(comment);
        return comment;
    }

    private Comment answers(long id, long parent) {
        Comment comment = says(id);
        comment.answer(Optional.of(parent));
        return comment;
    }

    private Comment pingback(long id) {
        Comment comment =
                new Comment(id, 14, Kind.PINGBACK, new Commenter("A blog", "", "", "", null), MONDAY.plusSeconds(id));
        comment.decide(Status.APPROVED);
        all.add(comment);
        return comment;
    }

    private List<Long> inReadingOrder() {
        return all.stream()
                .filter(c -> c.place().position() > 0)
                .sorted(Comparator.comparingInt(c -> c.place().position()))
                .map(Comment::id)
                .toList();
    }

    @Test
    void anAnswerStandsBelowWhatItAnswersAndTheOldestThreadFirst() {
        says(1);
        says(2);
        answers(3, 1);
        answers(4, 2);
        answers(5, 1);
        answers(6, 3);
        Collections.shuffle(all, new Random(1));

        assertThat(Threads.arrange(all)).isEqualTo(6);

        assertThat(inReadingOrder()).containsExactly(1L, 3L, 6L, 5L, 2L, 4L);
    }

    @Test
    void theOlderCommentComesFirstWhateverItsNumber() {
        Comment late = new Comment(1, 14, Kind.COMMENT, new Commenter("", "", "", "", null), MONDAY.plusSeconds(9));
        late.decide(Status.APPROVED);
        all.add(late);
        says(2);

        Threads.arrange(all);

        assertThat(inReadingOrder()).containsExactly(2L, 1L);
    }

    @Test
    void ofTwoCommentsOfOneSecondTheSmallerNumberComesFirst() {
        for (long id : new long[] {30, 10, 20}) {
            Comment comment = new Comment(id, 14, Kind.COMMENT, new Commenter("", "", "", "", null), MONDAY);
            comment.decide(Status.APPROVED);
            all.add(comment);
        }

        Threads.arrange(all);

        assertThat(inReadingOrder()).containsExactly(10L, 20L, 30L);
    }

    @Test
    void anAnswerIsFoundWhereTheParentHasTheLargerNumber() {
        says(90);
        answers(5, 90);

        Threads.arrange(all);

        assertThat(inReadingOrder()).containsExactly(90L, 5L);
        assertThat(all.get(1).place().depth()).isEqualTo(2);
    }

    @Test
    void noAnswerStandsDeeperThanFive() {
        says(1);
        for (long id = 2; id <= 9; id++) {
            answers(id, id - 1);
        }

        Threads.arrange(all);

        assertThat(all).extracting(c -> c.place().depth()).containsExactly(1, 2, 3, 4, 5, 5, 5, 5, 5);
        assertThat(inReadingOrder()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    }

    @Test
    void anAnswerToAHiddenCommentMovesUpToTheNextOneShown() {
        says(1);
        answers(2, 1).decide(Status.SPAM);
        answers(3, 2).decide(Status.TRASHED);
        Comment moved = answers(4, 3);
        says(5).decide(Status.PENDING);
        Comment orphan = answers(6, 5);

        assertThat(Threads.arrange(all)).isEqualTo(3);

        assertThat(moved.place().depth()).isEqualTo(2);
        assertThat(orphan.place().depth()).isEqualTo(1);
        assertThat(inReadingOrder()).containsExactly(1L, 4L, 6L);
        assertThat(all.get(1).place()).usingRecursiveComparison().isEqualTo(ThreadPlace.NOWHERE);
    }

    @Test
    void anAnswerToSomethingThatIsNotThereBeginsAThread() {
        Comment orphan = answers(6, 5);

        Threads.arrange(all);

        assertThat(orphan.place().depth()).isEqualTo(1);
    }

    @Test
    void pingbacksStandOnTheFirstPageAndAreNotCounted() {
        says(1);
        Comment pingback = pingback(2);
        Comment answer = answers(3, 2);

        assertThat(Threads.arrange(all)).isEqualTo(2);

        assertThat(pingback.place()).usingRecursiveComparison().isEqualTo(new ThreadPlace(1, 0, 1));
        assertThat(answer.place().depth()).isEqualTo(1);
        assertThat(inReadingOrder()).containsExactly(1L, 3L);
    }

    @Test
    void aPingbackThatIsNotApprovedStandsNowhere() {
        Comment pingback = pingback(2);
        pingback.decide(Status.PENDING);

        assertThat(Threads.arrange(all)).isZero();

        assertThat(pingback.place().page()).isZero();
    }

    @Test
    void commentsThatAnswerOneAnotherInACircleAreAllShown() {
        answers(1, 3);
        answers(2, 1);
        answers(3, 2);
        answers(4, 4);
        answers(5, 2);
        says(6);

        assertThat(Threads.arrange(all)).isEqualTo(6);

        assertThat(inReadingOrder()).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(all).allMatch(c -> c.place().page() == 1 && c.place().depth() >= 1);
    }

    @Test
    void hiddenCommentsInACircleHoldNobodyUp() {
        answers(1, 2).decide(Status.SPAM);
        answers(2, 1).decide(Status.SPAM);
        answers(3, 1);

        assertThat(Threads.arrange(all)).isEqualTo(1);

        assertThat(inReadingOrder()).containsExactly(3L);
    }

    @Test
    void fiftyThreadsFillAPageHoweverManyAnswersTheyHave() {
        for (long id = 1; id <= 101; id++) {
            says(id);
        }
        for (long id = 1001; id <= 1100; id++) {
            answers(id, 50);
        }

        Threads.arrange(all);

        assertThat(all.get(49).place().page()).isEqualTo(1);
        assertThat(all.get(200).place().page()).isEqualTo(1);
        assertThat(all.get(50).place().page()).isEqualTo(2);
        assertThat(all.get(100).place().page()).isEqualTo(3);
        assertThat(all.get(100).place().position()).isEqualTo(201);
    }

    @Test
    void aCommentThatWasTakenDownLosesItsPlace() {
        says(1);
        Comment second = says(2);
        Threads.arrange(all);

        all.get(0).decide(Status.TRASHED);
        Threads.arrange(all);

        assertThat(all.get(0).place().page()).isZero();
        assertThat(second.place().position()).isEqualTo(1);
    }

    @Test
    void nobodySaidAnything() {
        assertThat(Threads.arrange(List.of())).isZero();
    }

    /** A stack or a quadratic search would not get through any of these. */
    @Test
    void aHundredThousandCommentsAreArrangedAtOnce() {
        int many = 100_000;
        assertTimeout(Duration.ofSeconds(10), () -> {
            arrangeMany(many, id -> Optional.empty());
            arrangeMany(many, id -> id == 1 ? Optional.empty() : Optional.of(id - 1));
            arrangeMany(many, id -> id == 1 ? Optional.empty() : Optional.of(1L));
            arrangeMany(many, id -> Optional.of(id % many + 1));
        });
    }

    private void arrangeMany(int many, java.util.function.LongFunction<Optional<Long>> parent) {
        all.clear();
        for (long id = 1; id <= many; id++) {
            says(id).answer(parent.apply(id));
        }
        assertThat(Threads.arrange(all)).isEqualTo(many);
        assertThat(all.stream().mapToInt(c -> c.place().position()).distinct().count())
                .isEqualTo(many);
    }

    @Test
    void aHundredThousandAnswersBelowHiddenOnesAreArrangedAtOnce() {
        assertTimeout(Duration.ofSeconds(10), () -> {
            for (long id = 1; id <= 100_000; id++) {
                Comment comment = says(id);
                comment.answer(id == 1 ? Optional.empty() : Optional.of(id - 1));
                comment.decide(id % 200 == 0 ? Status.APPROVED : Status.SPAM);
            }
            assertThat(Threads.arrange(all)).isEqualTo(500);
        });
    }
}
