package blog.belonging.domain.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.Comment.Status;
import blog.belonging.domain.comment.CommentDraft;
import blog.belonging.domain.comment.CommentPage;
import blog.belonging.domain.comment.CommentReport;
import blog.belonging.domain.comment.CommentReporting;
import blog.belonging.domain.comment.CommentView;
import blog.belonging.domain.comment.Commenting;
import blog.belonging.domain.comment.Comments;
import blog.belonging.domain.comment.PublicComments;
import blog.belonging.domain.comment.SpamWords;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Device;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.NotAllowed;
import blog.belonging.domain.identity.Role;
import blog.belonging.domain.moderation.Decision.Act;
import blog.belonging.domain.moderation.Decision.Reason;
import blog.belonging.domain.moderation.Moderating.Verdict;
import blog.belonging.domain.moderation.ModerationQueue.Order;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.shared.PortContract;
import blog.belonging.domain.shared.Sender;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of {@link Moderating}, {@link Safeguarding}, {@link ModerationDesk} and what they keep. */
public abstract class ModeratingContract extends PortContract {

    private final Actor moderator = actor(1, "Mo Dee", Role.MODERATOR);
    private final Actor lead = actor(2, "Sal Lee", Role.SAFEGUARDING_LEAD);
    private final Actor administrator = actor(3, "Ada Min", Role.ADMINISTRATOR);
    private final Actor author = actor(4, "Ann Thor", Role.AUTHOR);

    private long post;

    @BeforeEach
    void publish() {
        post = blog.<Long>inOneGo(() -> APost.called("silent-exits").into(blog).id());
    }

    private static Actor actor(long id, String name, Role role) {
        return new Actor(id, 1, name, new EmailAddress("a" + id + "@school.example"), role, Device.SERVER);
    }

    private long says(String name, String text) {
        blog.passes(Duration.ofSeconds(60));
        CommentDraft draft = new CommentDraft(
                post, Optional.empty(), name, name.toLowerCase(Locale.ROOT) + "@readers.example", "", text);
        return blog.<Long>inOneGo(() -> blog.port(Commenting.class)
                .leave(draft, new Sender("192.0.2." + name.length(), ""), Optional.of(Duration.ofMinutes(1)), false));
    }

    private Moderating.Done decides(Verdict verdict, Long... ids) {
        return blog.inOneGo(
                () -> blog.port(Moderating.class).decide(moderator, List.of(ids), verdict, Reason.NONE, ""));
    }

    private List<String> shown() {
        return blog
                .<Optional<CommentPage>>inOneGo(
                        () -> blog.port(PublicComments.class).under(post, 1))
                .orElseThrow()
                .threads()
                .stream()
                .map(CommentView::name)
                .toList();
    }

    private Comment comment(long id) {
        return blog.<Optional<Comment>>inOneGo(() -> blog.port(Comments.class).byId(id))
                .orElseThrow();
    }

    private List<Act> acts(long id) {
        return blog
                .<List<DecisionLine>>inOneGo(
                        () -> blog.port(DecisionChain.class).of(id, 100))
                .stream()
                .map(DecisionLine::act)
                .toList();
    }

    private static ModerationQueue.Question waiting(Order order) {
        return new ModerationQueue.Question(Optional.of(Status.PENDING), false, false, Optional.empty(), "", order);
    }

    private List<String> queue(ModerationQueue.Question question) {
        return blog
                .<List<QueueLine>>inOneGo(
                        () -> blog.port(ModerationDesk.class).page(moderator, question, Optional.empty(), 20))
                .stream()
                .map(QueueLine::name)
                .toList();
    }

    @Test
    void whatIsApprovedIsReadAndWhatIsNotIsNot() {
        long one = says("One", "I agree with every word of this.");
        long two = says("Two", "I agree with none of it at all.");

        Moderating.Done done = decides(Verdict.APPROVE, one);
        decides(Verdict.SPAM, two);

        assertThat(done.done()).isEqualTo(1);
        assertThat(shown()).containsExactly("One");
        assertThat(acts(one)).containsExactly(Act.LEFT, Act.APPROVED);
        assertThat(acts(two)).containsExactly(Act.LEFT, Act.MARKED_AS_SPAM);
        assertThat(decides(Verdict.APPROVE, one).done()).isZero();
        decides(Verdict.TRASH, one);
        assertThat(shown()).isEmpty();
    }

    @Test
    void whatWasDecidedWithOneClickIsTakenBackWithOne() {
        long one = says("One", "I agree with every word of this.");
        long two = says("Two", "I agree with none of it at all.");
        decides(Verdict.SPAM, two);

        Moderating.Done done = decides(Verdict.APPROVE, one, two, 404L);
        assertThat(done).isEqualTo(new Moderating.Done(done.batch(), 2, 1));
        assertThat(shown()).containsExactly("One", "Two");

        assertThat(blog.<Integer>inOneGo(() -> blog.port(Moderating.class).undo(administrator, done.batch())))
                .isZero();
        decides(Verdict.TRASH, one);
        assertThat(blog.<Integer>inOneGo(() -> blog.port(Moderating.class).undo(moderator, done.batch())))
                .isEqualTo(1);
        assertThat(comment(two).status()).isEqualTo(Status.SPAM);
        assertThat(comment(one).status()).isEqualTo(Status.TRASHED);
    }

    @Test
    void theRiskiestComesFirstAndWhoeverMayBeInDangerBeforeAll() {
        says("Calm", "I should like to know more about it.");
        says("Rude", "Mrs Harper is a bully and everybody knows.");
        says("Kid", "I do not want to be here any more.");
        says("Late", "I should like to know more of this.");

        assertThat(queue(waiting(Order.RISKIEST))).containsExactly("Kid", "Rude", "Late", "Calm");
        assertThat(queue(waiting(Order.OLDEST))).containsExactly("Calm", "Rude", "Kid", "Late");
        assertThat(queue(new ModerationQueue.Question(
                        Optional.empty(), false, false, Optional.of(post), "HARPER", Order.NEWEST)))
                .containsExactly("Rude");
    }

    @Test
    void theQueueIsLeafedThroughWithoutLosingOrRepeatingAnybody() {
        List<String> all = new ArrayList<>();
        for (String name : List.of("A", "B", "C", "D", "E")) {
            says(name, name.equals("C") ? "My number is 020 7946 0018." : "I am " + name + " and I agree.");
            all.add(name);
        }
        for (Order order : Order.values()) {
            List<String> read = new ArrayList<>();
            Optional<ModerationQueue.Place> place = Optional.empty();
            for (int page = 0; page < 3; page++) {
                Optional<ModerationQueue.Place> from = place;
                List<QueueLine> lines =
                        blog.inOneGo(() -> blog.port(ModerationDesk.class).page(moderator, waiting(order), from, 2));
                lines.forEach(line -> read.add(line.name()));
                place = Optional.of(lines.get(lines.size() - 1).place());
            }
            assertThat(read).containsExactlyInAnyOrderElementsOf(all);
        }
        ModerationQueue.Counts counts =
                blog.inOneGo(() -> blog.port(ModerationDesk.class).counts(moderator));
        assertThat(counts.of(Status.PENDING)).isEqualTo(5);
        assertThat(counts.of(Status.SPAM)).isZero();
    }

    @Test
    void aModeratorSeesWhatElseThatPersonSaidAndWhatReadersHaveAgainstIt() {
        long first = says("Rita", "I agree with every word of this.");
        decides(Verdict.APPROVE, first);
        long second = says("Rita", "And with all that was said before.");
        blog.does(() -> blog.port(CommentReporting.class)
                .report(first, CommentReport.Reason.ABUSE, " It is rude. ", new Sender("192.0.2.9", "")));

        ModerationDesk.File file =
                blog.inOneGo(() -> blog.port(ModerationDesk.class).file(moderator, first));

        assertThat(file.reports()).extracting(CommentReport.Line::note).containsExactly("It is rude.");
        assertThat(file.earlier()).extracting(QueueLine::id).containsExactly(second);
        assertThat(file.comment().reports()).isEqualTo(1);
        assertThat(decides(Verdict.APPROVE, first).done()).isEqualTo(1);
        assertThat(comment(first).reports()).isZero();
        assertThat(shown()).containsExactly("Rita");
    }

    @Test
    void whatModeratorsDecideIsLearntAndWhatTheyTakeBackIsForgotten() {
        long one = says("Lucky", "Win a bonus at the roulette tables.");
        Moderating.Done done = decides(Verdict.SPAM, one);
        assertThat(total()).isEqualTo(new SpamWords.Count(1, 0));
        blog.<Integer>inOneGo(() -> blog.port(Moderating.class).undo(moderator, done.batch()));
        assertThat(total()).isEqualTo(new SpamWords.Count(0, 0));
        decides(Verdict.APPROVE, one);
        decides(Verdict.APPROVE, one);
        assertThat(total()).isEqualTo(new SpamWords.Count(0, 1));
    }

    private SpamWords.Count total() {
        return blog.inOneGo(() -> blog.port(SpamWords.class).total());
    }

    @Test
    void aNameIsTakenOutAndOnlyTheSafeguardingLeadCanReadWhatWasThere() {
        long id = says("Rita", "Oliver Jones in Year 4 hit my son, and Oliver Jones laughed.");
        decides(Verdict.APPROVE, id);
        long version = comment(id).version();

        int out = blog.<Integer>inOneGo(() -> blog.port(Safeguarding.class)
                .redact(
                        moderator,
                        id,
                        version,
                        List.of(
                                new Safeguarding.Passage(0, 12),
                                new Safeguarding.Passage(7, 22),
                                new Safeguarding.Passage(39, 51),
                                new Safeguarding.Passage(40, 4000)),
                        "[name removed]",
                        Reason.NAMES_A_CHILD));

        assertThat(out).isEqualTo(2);
        assertThat(comment(id).body()).isEqualTo("[name removed] hit my son, and [name removed] laughed.");
        assertThat(comment(id).html().html()).doesNotContain("Oliver");
        assertThat(shown()).containsExactly("Rita");
        assertThatThrownBy(() -> blog.does(
                        () -> blog.port(Safeguarding.class).redact(moderator, id, version, List.of(), "", Reason.NONE)))
                .isInstanceOf(ChangedMeanwhile.class);
        for (Actor other : List.of(moderator, administrator, author)) {
            assertThatThrownBy(
                            () -> blog.does(() -> blog.port(Safeguarding.class).originals(other, id)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> blog.does(() -> blog.port(Safeguarding.class).originals(lead, id)))
                .isInstanceOf(NotAllowed.class);

        blog.does(() -> blog.port(Safeguarding.class).escalate(moderator, id, "Please have a look."));
        List<Original> originals =
                blog.inOneGo(() -> blog.port(Safeguarding.class).originals(lead, id));

        assertThat(originals).singleElement().satisfies(original -> {
            assertThat(original.text()).isEqualTo("Oliver Jones in Year 4 hit my son, and Oliver Jones laughed.");
            assertThat(original.email()).isEqualTo("rita@readers.example");
            assertThat(original.intact()).isTrue();
        });
        assertThat(acts(id)).endsWith(Act.REDACTED, Act.ESCALATED, Act.ORIGINAL_READ);
    }

    @Test
    void whatIsWithheldIsGoneForReadersAndStaysForTheLead() {
        long id = says("Rita", "Mr Harper hits children.");
        decides(Verdict.APPROVE, id);

        blog.does(() -> blog.port(Safeguarding.class).withhold(moderator, id, Reason.ACCUSATION, "Names a teacher."));

        assertThat(shown()).isEmpty();
        assertThat(decides(Verdict.APPROVE, id).done()).isZero();
        assertThat(blog.<List<QueueLine>>inOneGo(
                        () -> blog.port(ModerationDesk.class).escalated(lead, Optional.empty(), 10)))
                .extracting(QueueLine::id)
                .containsExactly(id);
        assertThat(blog.<ModerationDesk.File>inOneGo(
                                () -> blog.port(ModerationDesk.class).file(lead, id))
                        .decisions())
                .extracting(DecisionLine::note)
                .contains("Names a teacher.");
        long other = says("Two", "Nothing of the kind.");
        assertThatThrownBy(() -> blog.does(() -> blog.port(ModerationDesk.class).file(lead, other)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> blog.does(() -> blog.port(Safeguarding.class).release(moderator, id, "")))
                .isInstanceOf(NotAllowed.class);

        blog.does(() -> blog.port(Safeguarding.class).release(lead, id, "It was about a character in a book."));
        assertThat(comment(id).status()).isEqualTo(Status.PENDING);
    }

    @Test
    void whoIsBannedIsTakenDownIfThatIsWished() {
        long one = says("Rita", "I agree with every word of this.");
        long two = says("Rita", "And with all that was said before.");
        decides(Verdict.APPROVE, one, two);

        blog.<Moderating.Done>inOneGo(() -> blog.port(Moderating.class).ban(moderator, one, true));

        assertThat(shown()).isEmpty();
        assertThat(comment(says("Rita", "And what now?")).status()).isEqualTo(Status.TRASHED);
        assertThat(blog.<Boolean>inOneGo(() -> blog.port(Moderating.class).lift(moderator, "rita@readers.example")))
                .isTrue();
        assertThat(comment(says("Rita", "And what about now?")).status()).isEqualTo(Status.PENDING);
    }

    @Test
    void nobodyElseDecides() {
        long id = says("Rita", "I agree with every word of this.");
        for (Actor other : List.of(author, lead)) {
            assertThatThrownBy(() -> blog.does(() ->
                            blog.port(Moderating.class).decide(other, List.of(id), Verdict.APPROVE, Reason.NONE, "")))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(
                            () -> blog.does(() -> blog.port(Safeguarding.class).withhold(other, id, Reason.NONE, "")))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() ->
                            blog.does(() -> blog.port(ModerationDesk.class).counts(other)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(comment(id).status()).isEqualTo(Status.PENDING);
    }

    @Test
    void aChangedLineOfTheLogShows() {
        long id = says("Rita", "I agree with every word of this.");
        decides(Verdict.APPROVE, id);
        decides(Verdict.TRASH, id);
        assertThat(verdict()).isEqualTo(new DecisionLog.Verification(3, Optional.empty()));

        long second = blog.<List<DecisionLine>>inOneGo(
                        () -> blog.port(DecisionChain.class).of(id, 9))
                .get(1)
                .id();
        tamper("update comment_decision set who = 'Nobody' where id = " + second);

        assertThat(verdict()).isEqualTo(new DecisionLog.Verification(1, Optional.of(2L)));
    }

    @Test
    void aLineThatIsTakenOutOrOffTheEndShows() {
        long id = says("Rita", "I agree with every word of this.");
        decides(Verdict.APPROVE, id);
        decides(Verdict.TRASH, id);

        tamper("delete from comment_decision where id = 3");

        assertThat(verdict()).isEqualTo(new DecisionLog.Verification(2, Optional.of(3L)));
    }

    private DecisionLog.Verification verdict() {
        return blog.inOneGo(() -> blog.port(DecisionLog.class).verify(administrator));
    }

    /** Behind the application's back. */
    protected abstract void tamper(String sql);
}
