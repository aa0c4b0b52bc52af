package blog.belonging.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.belonging.domain.shared.PortContract;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of {@link Outbox} and {@link LettersOnTheirWay}, by what happens to letters. */
public abstract class MailContract extends PortContract {

    private static final Delivery AWAY = Delivery.failed(Trouble.UNREACHABLE, "Connection refused");
    private static final Delivery NEVER = Delivery.failed(Trouble.REFUSED, "550 5.1.1 No such user");

    /** Clocks are more exact than databases. */
    @BeforeEach
    void letAMomentPass() {
        blog.passes(Duration.ofNanos(123_456));
    }

    private static Letter letter(String to) {
        return Letter.to(new MailAddress(to), "account.trial", "Ŵyr", "Dear\n\nŵyr 🌿");
    }

    private void post(Letter letter) {
        blog.does(() -> blog.port(Mailing.class).post(letter));
    }

    private List<Outgoing> take() {
        return MailBag.of(blog);
    }

    private Outgoing takeOne() {
        List<Outgoing> letters = take();
        assertThat(letters).hasSize(1);
        return letters.get(0);
    }

    private void settle(Outgoing letter, Delivery delivery) {
        blog.does(() -> blog.port(DeliverySteps.class).settle(letter, delivery));
    }

    private LettersOnTheirWay.Summary summary() {
        return blog.inOneGo(() -> blog.port(LettersOnTheirWay.class).summary());
    }

    private PostedLetter kept(Outgoing letter) {
        return blog.inOneGo(() -> blog.port(Outbox.class).held(letter.id()).orElseThrow());
    }

    @Test
    void aLetterComesOutAsItWasPutIn() {
        Letter letter = letter("siân@bücher.example")
                .withHtml("<p>Dear</p>")
                .answeredTo(new MailAddress("desk@school.example"))
                .withHeader("List-Id", "Posts <posts.b.example>")
                .withHeader("List-Unsubscribe", "<https://b.example/leave/x:y>")
                .once("post-53:siân");
        post(letter);
        Outgoing taken = takeOne();
        assertThat(taken.letter()).isEqualTo(letter);
        assertThat(taken.messageId()).matches("<\\d+\\.[0-9a-f]+@b\\.example>");
        assertThat(summary().waiting()).isEqualTo(1);
    }

    @Test
    void whatIsUndoneIsNeverWritten() {
        assertThatThrownBy(() -> blog.does(() -> {
                    blog.port(Mailing.class).post(letter("ann@school.example"));
                    throw new IllegalStateException("something else failed");
                }))
                .hasMessage("something else failed");
        assertThat(take()).isEmpty();
        assertThat(summary().waiting()).isZero();
    }

    @Test
    void whatThereIsOneLetterOfIsWrittenOnce() {
        post(letter("ann@school.example").once("post-53:ann"));
        post(letter("ann@school.example").once("post-53:ann"));
        post(letter("ann@school.example").once("post-54:ann"));
        post(letter("ann@school.example"));
        post(letter("ann@school.example"));
        assertThat(take()).hasSize(4);
    }

    @Test
    void twoNodesNeverTakeTheSameLetter() throws Exception {
        for (int i = 0; i < 12; i++) {
            post(letter("reader" + i + "@school.example"));
        }
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        CompletableFuture<List<Outgoing>> first = CompletableFuture.supplyAsync(() -> blog.inOneGo(() -> {
            List<Outgoing> mine = blog.port(DeliverySteps.class).take(MailBag.HELD);
            taken.countDown();
            await(mayEnd);
            return mine;
        }));
        await(taken);
        List<Outgoing> second = take();
        mayEnd.countDown();
        List<Outgoing> both = first.get(20, TimeUnit.SECONDS);
        assertThat(both).hasSize(10);
        // Some databases leave out more than they have to while others are held; nothing is lost by it.
        Stream<Outgoing> all = Stream.of(both, second, take()).flatMap(List::stream);
        assertThat(all.map(Outgoing::id)).doesNotHaveDuplicates().hasSize(12);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatANodeLeftWhenItWentDownIsTakenByAnotherAndLooksTheSame() {
        post(letter("ann@school.example"));
        Outgoing lost = takeOne();
        blog.passes(MailBag.HELD.minusSeconds(1));
        assertThat(take()).isEmpty();
        blog.passes(Duration.ofSeconds(1));
        Outgoing found = takeOne();
        assertThat(found.messageId()).isEqualTo(lost.messageId());
        assertThat(found.writtenAt()).isEqualTo(lost.writtenAt());

        settle(lost, NEVER);
        assertThat(kept(found).state())
                .as("whoever comes too late says nothing")
                .isEqualTo(PostedLetter.State.TAKEN);
        settle(found, Delivery.taken());
        assertThat(kept(found).state()).isEqualTo(PostedLetter.State.SENT);
        settle(found, NEVER);
        assertThat(kept(found).state()).isEqualTo(PostedLetter.State.SENT);
    }

    @Test
    void aServerThatIsGoneIsTriedAgainAfterLongerAndLongerForThreeDays() {
        post(letter("ann@school.example"));
        settle(takeOne(), AWAY);
        assertThat(summary().troubled()).isEqualTo(1);
        assertThat(summary().problems())
                .singleElement()
                .extracting("trouble", "answer", "letters", "recipient")
                .containsExactly(Trouble.UNREACHABLE, "Connection refused", 1, "ann@school.example");
        blog.passes(Duration.ofSeconds(59));
        assertThat(take()).isEmpty();
        blog.passes(Duration.ofSeconds(1));
        settle(takeOne(), AWAY);
        blog.passes(Duration.ofSeconds(119));
        assertThat(take()).isEmpty();
        int attempts = 2;
        blog.passes(Duration.ofSeconds(1));
        while (summary().givenUp() == 0) {
            settle(takeOne(), AWAY);
            attempts++;
            blog.passes(Duration.ofHours(1));
        }
        assertThat(attempts).isBetween(70, 80);
        assertThat(summary().waiting()).isZero();
        assertThat(take()).isEmpty();
    }

    @Test
    void whatTheServerRefusesIsGivenUpWithItsAnswerAndTriedAgainWhenSomebodySaysSo() {
        post(letter("ann@school.example"));
        settle(takeOne(), NEVER);
        blog.passes(Duration.ofDays(1));
        assertThat(take()).isEmpty();
        assertThat(summary().givenUp()).isEqualTo(1);
        assertThat(summary().problems().get(0).answer()).isEqualTo("550 5.1.1 No such user");

        assertThat(blog.inOneGo(() -> blog.port(TryingAgain.class).everything()))
                .isEqualTo(1);
        Outgoing again = takeOne();
        assertThat(again.letter().text()).contains("ŵyr 🌿");
        settle(again, Delivery.taken());
        assertThat(summary()).extracting("waiting", "troubled", "givenUp").containsExactly(0, 0, 0);
        assertThat(summary().problems()).isEmpty();
        assertThat(summary().lastSent()).isPresent();
    }

    @Test
    void whatManyLettersMetIsToldOnceAndTheLatestFirst() {
        for (String name : List.of("ann", "bob", "cal")) {
            post(letter(name + "@school.example"));
        }
        List<Outgoing> letters = take();
        settle(letters.get(0), NEVER);
        blog.passes(Duration.ofMinutes(1));
        settle(letters.get(1), AWAY);
        settle(letters.get(2), AWAY);
        assertThat(summary().problems())
                .extracting(problem -> problem.letters() + " " + problem.answer())
                .containsExactly("2 Connection refused", "1 550 5.1.1 No such user");
    }

    @Test
    void whatIsBeingHandedInIsNotTriedAgainMeanwhile() {
        post(letter("ann@school.example"));
        takeOne();
        assertThat(blog.inOneGo(() -> blog.port(TryingAgain.class).everything()))
                .isZero();
        assertThat(take()).isEmpty();
    }

    @Test
    void whatNobodyWaitsForAnyMoreIsNotSent() {
        post(letter("ann@school.example")
                .goodUntil(blog.port(java.time.Clock.class).instant().plus(Duration.ofHours(1))));
        Outgoing letter = takeOne();
        settle(letter, AWAY);
        blog.passes(Duration.ofMinutes(60));
        assertThat(take()).isEmpty();
        assertThat(summary().problems().get(0).trouble()).isEqualTo(Trouble.TOO_LATE);
        assertThat(kept(letter).body()).isEmpty();
        assertThat(blog.inOneGo(() -> blog.port(TryingAgain.class).everything()))
                .isZero();
    }

    @Test
    void whatWasSentIsEmptiedAtOnceAndForgottenAfterAMonth() {
        post(letter("ann@school.example"));
        post(letter("bob@school.example"));
        List<Outgoing> letters = take();
        settle(letters.get(0), Delivery.taken());
        settle(letters.get(1), NEVER);
        assertThat(kept(letters.get(0)).body()).isEmpty();
        assertThat(kept(letters.get(1)).body()).isNotEmpty();
        blog.passes(Duration.ofDays(29));
        tidyUp();
        assertThat(kept(letters.get(0)).subject()).isEqualTo("Ŵyr");
        blog.passes(Duration.ofDays(2));
        tidyUp();
        assertThat(new Object[] {find(letters.get(0)), find(letters.get(1))}).containsExactly(false, false);
        assertThat(summary().lastSent()).isEmpty();
    }

    private boolean find(Outgoing letter) {
        return blog.inOneGo(() -> blog.port(Outbox.class).held(letter.id()).isPresent());
    }

    private void tidyUp() {
        blog.does(() -> blog.port(DeliverySteps.class).tidyUp());
    }

    /** So that nothing is held while a mail server is asked: each step ends before the next begins. */
    @Test
    void severalLettersAreSettledOneByOne() {
        post(letter("ann@school.example"));
        post(letter("bob@school.example"));
        List<Outgoing> letters = take();
        Consumer<Outgoing> back =
                letter -> blog.does(() -> blog.port(DeliverySteps.class).putBack(letter));
        settle(letters.get(0), Delivery.taken());
        back.accept(letters.get(1));
        assertThat(takeOne().letter().to().text()).isEqualTo("bob@school.example");
    }
}
