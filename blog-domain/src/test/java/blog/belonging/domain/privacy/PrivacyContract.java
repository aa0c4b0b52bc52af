package blog.belonging.domain.privacy;

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
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Device;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.NotAllowed;
import blog.belonging.domain.identity.Role;
import blog.belonging.domain.moderation.Decision;
import blog.belonging.domain.moderation.DecisionChain;
import blog.belonging.domain.moderation.DecisionLine;
import blog.belonging.domain.moderation.DecisionLog;
import blog.belonging.domain.moderation.Moderating;
import blog.belonging.domain.moderation.Moderating.Verdict;
import blog.belonging.domain.moderation.Safeguarding;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.privacy.PrivacyPolicy.Settled;
import blog.belonging.domain.privacy.Retention.Kind;
import blog.belonging.domain.shared.ChangedMeanwhile;
import blog.belonging.domain.shared.PortContract;
import blog.belonging.domain.shared.Sender;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of {@link Retaining}, {@link Disclosing}, {@link Erasing}, {@link Requesting} and {@link RequestKeeping}. */
public abstract class PrivacyContract extends PortContract {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Sender READER = new Sender("192.0.2.77", "Ladybird");

    private final Actor administrator = actor(1, "Ada Min", Role.ADMINISTRATOR);
    private final Actor moderator = actor(2, "Mo Dee", Role.MODERATOR);

    private long post;

    @BeforeEach
    void publish() {
        post = blog.<Long>inOneGo(() -> APost.called("silent-exits").into(blog).id());
    }

    /** @return every row of every table, as text */
    protected abstract List<String> everything();

    /** Holds for those that have not asked yet. */
    protected abstract void setUpMail();

    private static Actor actor(long id, String name, Role role) {
        return new Actor(id, 1, name, new EmailAddress("a" + id + "@school.example"), role, Device.SERVER);
    }

    private static EmailAddress address(String name) {
        return new EmailAddress(name.toLowerCase(Locale.ROOT) + "@readers.example");
    }

    private long says(String name, String text, Optional<Long> answering) {
        blog.passes(Duration.ofSeconds(61));
        CommentDraft draft =
                new CommentDraft(post, answering, name, address(name).text(), "https://" + name + ".example/", text);
        return blog.<Long>inOneGo(() -> blog.port(Commenting.class)
                .leave(draft, new Sender("192.0.2." + name.length(), "Browser"), Optional.of(SECOND), false));
    }

    private long says(String name, String text) {
        return says(name, text, Optional.empty());
    }

    private long isRead(String name, String text, Optional<Long> answering) {
        long id = says(name, text, answering);
        decides(Verdict.APPROVE, id);
        return id;
    }

    private void decides(Verdict verdict, Long... ids) {
        blog.does(() -> blog.port(Moderating.class).decide(moderator, List.of(ids), verdict, Decision.Reason.NONE, ""));
    }

    private Optional<Comment> comment(long id) {
        return blog.inOneGo(() -> blog.port(Comments.class).byId(id));
    }

    private List<CommentView> shown() {
        return blog.<Optional<CommentPage>>inOneGo(
                        () -> blog.port(PublicComments.class).under(post, 1))
                .orElseThrow()
                .threads();
    }

    private List<Decision.Act> acts(long id) {
        return blog
                .<List<DecisionLine>>inOneGo(
                        () -> blog.port(DecisionChain.class).of(id, 100))
                .stream()
                .map(DecisionLine::act)
                .toList();
    }

    private void settle(Map<Kind, Integer> changes) {
        Settled before = blog.inOneGo(() -> blog.port(PrivacyRuling.class).settled(administrator));
        Map<Kind, Integer> days = new EnumMap<>(before.retention().days());
        days.putAll(changes);
        blog.does(() -> blog.port(PrivacyRuling.class)
                .settle(administrator, new Settled(before.version(), new Retention(days), "Ms Fern", "Mr Moss")));
    }

    /** All that is due, as the timers of two nodes do it one after the other. */
    private void clearsOut() {
        settle(Map.of());
        blog.does(() -> blog.port(Retaining.class).round());
        blog.does(() -> blog.port(Retaining.class).round());
    }

    private RetentionRuns.Run run(Kind kind) {
        return blog
                .<List<RetentionRuns.Run>>inOneGo(
                        () -> blog.port(PrivacyRuling.class).runs(administrator))
                .stream()
                .filter(run -> run.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private long lines(String containing) {
        return everything().stream().filter(line -> line.contains(containing)).count();
    }

    @Test
    void anInternetAddressIsKeptForThirtyDaysToTheSecond() {
        long id = says("Rita", "I agree with every word of this.");
        blog.passes(Duration.ofDays(30).minus(SECOND));
        clearsOut();
        assertThat(comment(id).orElseThrow().commenter().sender()).isEqualTo(new Sender("192.0.2.4", "Browser"));

        blog.passes(SECOND);
        clearsOut();

        assertThat(comment(id).orElseThrow().commenter().sender()).isEqualTo(new Sender("", ""));
        assertThat(comment(id).orElseThrow().commenter().email()).isEqualTo("rita@readers.example");
        assertThat(run(Kind.SENDERS).total()).isEqualTo(1);
        assertThat(lines("act=retention.SENDERS")).isEqualTo(1);
        assertThat(lines("act=retention."))
                .as("nothing is said where nothing was done")
                .isEqualTo(1);
    }

    @Test
    void nodesThatClearOutAtTheSameTimeRemoveEachThingOnce() throws Exception {
        List<Long> spam = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            spam.add(says("Rita", "Something about casino number " + i));
        }
        says("Olga", "I agree with none of it, I fear.");
        decides(Verdict.SPAM, spam.toArray(Long[]::new));
        settle(Map.of());
        blog.passes(Duration.ofDays(40));
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Void>> nodes = IntStream.range(0, 2)
                .mapToObj(node -> CompletableFuture.runAsync(() -> {
                    try {
                        start.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    for (Kind kind : Kind.values()) {
                        boolean more = true;
                        while (more) {
                            more = blog.<Boolean>inOneGo(
                                    () -> blog.port(RetentionSteps.class).step(kind));
                        }
                    }
                }))
                .toList();
        start.countDown();
        for (CompletableFuture<Void> node : nodes) {
            node.get(60, TimeUnit.SECONDS);
        }

        assertThat(spam).allSatisfy(id -> {
            assertThat(comment(id)).isEmpty();
            assertThat(acts(id)).containsOnlyOnce(Decision.Act.DELETED);
        });
        assertThat(run(Kind.REMOVED_COMMENTS).total()).isEqualTo(60);
        assertThat(run(Kind.SENDERS).total()).isEqualTo(61);
        assertThat(lines("act=retention.REMOVED_COMMENTS")).isEqualTo(1);
        assertThat(lines("act=retention.SENDERS")).isEqualTo(1);
        assertThat(intact()).isTrue();
    }

    @Test
    void anEmailAddressIsKeptForAYearOrForEver() {
        long id = isRead("Rita", "I agree with every word of this.", Optional.empty());
        settle(Map.of(Kind.EMAILS, 0));
        blog.passes(Duration.ofDays(366));
        clearsOut();
        assertThat(comment(id).orElseThrow().commenter().email()).isNotEmpty();

        settle(Map.of(Kind.EMAILS, 365));
        clearsOut();

        assertThat(comment(id).orElseThrow().commenter().email()).isEmpty();
        assertThat(shown()).extracting(CommentView::name).containsExactly("Rita");
    }

    @Test
    void spamIsDeletedThirtyDaysAfterItWasFoundOutAndWhatAnsweredItStaysInItsPlace() {
        long top = isRead("Ann", "What a thoughtful post this is.", Optional.empty());
        long middle = isRead("Ben", "It is indeed very thoughtful.", Optional.of(top));
        long below = isRead("Cyd", "I could not agree more with it.", Optional.of(middle));
        long last = isRead("Dee", "Something else altogether here.", Optional.empty());
        blog.passes(Duration.ofDays(100));
        decides(Verdict.SPAM, middle);
        List<CommentView> before = shown();
        blog.passes(Duration.ofDays(30).minus(SECOND));
        clearsOut();
        assertThat(comment(middle)).isPresent();

        blog.passes(SECOND);
        clearsOut();

        assertThat(comment(middle)).isEmpty();
        assertThat(acts(middle)).endsWith(Decision.Act.MARKED_AS_SPAM, Decision.Act.DELETED);
        assertThat(comment(below).orElseThrow().parentId()).contains(top);
        blog.does(() ->
                blog.port(Moderating.class).decide(moderator, List.of(last), Verdict.HOLD, Decision.Reason.NONE, ""));
        decides(Verdict.APPROVE, last);
        assertThat(shown()).isEqualTo(before);
        assertThat(intact()).isTrue();
    }

    private boolean intact() {
        return blog.<DecisionLog.Verification>inOneGo(
                        () -> blog.port(DecisionLog.class).verify(administrator))
                .broken()
                .isEmpty();
    }

    @Test
    void whatIsWithTheSafeguardingLeadOrHasEvidenceIsKeptForGood() {
        long withheld = says("Ann", "Oliver Jones in Year 4 hit my son.");
        long escalated = says("Ben", "I have something to tell about that.");
        long redacted = says("Cyd", "Oliver Jones laughed at that, too.");
        long free = says("Dee", "Nothing is to be said against this.");
        Safeguarding safeguarding = blog.port(Safeguarding.class);
        blog.does(() -> safeguarding.withhold(moderator, withheld, Decision.Reason.NAMES_A_CHILD, ""));
        blog.does(() -> safeguarding.escalate(moderator, escalated, ""));
        long version = comment(redacted).orElseThrow().version();
        blog.does(() -> safeguarding.redact(
                moderator,
                redacted,
                version,
                List.of(new Safeguarding.Passage(0, 12)),
                "[name removed]",
                Decision.Reason.NAMES_A_CHILD));
        decides(Verdict.TRASH, escalated, redacted, free);
        blog.passes(Duration.ofDays(4000));
        clearsOut();

        assertThat(comment(free)).isEmpty();
        for (long kept : List.of(withheld, escalated, redacted)) {
            assertThat(comment(kept).orElseThrow().commenter().sender().address())
                    .isNotEmpty();
            assertThat(comment(kept).orElseThrow().commenter().email()).isNotEmpty();
        }
    }

    @Test
    void whatReadersReportedGoesAYearAfterwardsIfSomebodyHasLookedAtIt() {
        long id = isRead("Rita", "I agree with every word of this.", Optional.empty());
        long other = isRead("Olga", "I agree with none of it, I fear.", Optional.empty());
        for (long one : List.of(id, other)) {
            blog.does(() ->
                    blog.port(CommentReporting.class).report(one, CommentReport.Reason.ABUSE, "It is rude.", READER));
        }
        decides(Verdict.APPROVE, id);
        blog.passes(Duration.ofDays(365));
        clearsOut();
        assertThat(lines("comment_report |")).isEqualTo(1);
        decides(Verdict.APPROVE, other);
        clearsOut();
        assertThat(lines("comment_report |")).isZero();
        assertThat(run(Kind.REPORTS).total()).isEqualTo(2);
    }

    @Test
    void aNewBlogHasADayToSettleTheTimes() {
        long id = says("Rita", "I agree with every word of this.");
        blog.passes(Duration.ofDays(40));
        blog.does(() -> blog.port(Retaining.class).round());
        blog.passes(Duration.ofDays(1).minus(SECOND));
        blog.does(() -> blog.port(Retaining.class).round());
        assertThat(comment(id).orElseThrow().commenter().sender().address()).isNotEmpty();
        blog.passes(SECOND);
        blog.does(() -> blog.port(Retaining.class).round());
        assertThat(comment(id).orElseThrow().commenter().sender().address()).isEmpty();
    }

    @Test
    void theAuditLogKeepsItsLinesAndLosesTheirInternetAddresses() {
        Actor away = new Actor(
                1, 1, "Ada Min", administrator.email(), Role.ADMINISTRATOR, new Device("198.51.100.9", "Browser"));
        blog.does(() -> blog.port(Disclosing.class).look(away, address("Nobody")));
        assertThat(lines("198.51.100.9")).isEqualTo(1);
        blog.passes(Duration.ofDays(90));
        clearsOut();
        assertThat(lines("198.51.100.9"))
                .as("for ever unless settled otherwise")
                .isEqualTo(1);
        settle(Map.of(Kind.AUDIT_ADDRESSES, 90));
        clearsOut();
        assertThat(lines("198.51.100.9")).isZero();
        assertThat(lines("act=privacy.looked-up")).isEqualTo(1);
    }

    @Test
    void timesThatMakeNoSenseAreRefusedAndOnlyAdministratorsSettleThem() {
        assertThatThrownBy(() -> settle(Map.of(Kind.SENDERS, 0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> settle(Map.of(Kind.EMAILS, Retention.LONGEST + 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> blog.inOneGo(() -> blog.port(PrivacyRuling.class).settled(moderator)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> blog.inOneGo(() -> blog.port(Disclosing.class).look(moderator, address("Rita"))))
                .isInstanceOf(NotAllowed.class);
        Settled stale = blog.inOneGo(() -> blog.port(PrivacyRuling.class).settled(administrator));
        settle(Map.of(Kind.EMAILS, 10));
        assertThatThrownBy(() -> blog.does(() -> blog.port(PrivacyRuling.class).settle(administrator, stale)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    private PersonFile file(String name) {
        return blog.inOneGo(() -> blog.port(Disclosing.class).look(administrator, address(name)));
    }

    private Erasing.Done erases(String name, Erasing.Mode mode, Optional<Long> request) {
        int seen = file(name).erasable().size();
        return blog.inOneGo(() -> blog.port(Erasing.class)
                .erase(
                        administrator,
                        new Erasing.Wish(
                                address(name),
                                mode,
                                seen,
                                "Telephoned " + address(name).text() + ".",
                                request)));
    }

    @Test
    void everythingThatIsKeptOfSomebodyIsFound() {
        isRead("Rita", "I agree with every word of this.", Optional.empty());
        long second = says("RITA", "And with all that was said before.");
        says("Olga", "I agree with none of it, I fear.");
        decides(Verdict.TRASH, second);
        blog.does(() -> blog.port(Moderating.class).ban(moderator, second, false));

        PersonFile file = file("Rita");

        assertThat(file.comments()).extracting(PersonFile.Said::name).containsExactly("Rita", "RITA");
        assertThat(file.comments().get(1).status()).isEqualTo(Status.TRASHED);
        assertThat(file.comments().get(0).internetAddress()).isEqualTo("192.0.2.4");
        assertThat(file.comments().get(0).under()).isEqualTo("About silent-exits");
        assertThat(file.bannedAt()).isPresent();
        assertThat(file("Nobody").isEmpty()).isTrue();
    }

    @Test
    void whoWantsToBeAnonymousIsAndWhatTheySaidStays() {
        long id = isRead("Rita", "I agree with every word of this.", Optional.empty());

        assertThat(erases("Rita", Erasing.Mode.ANONYMISE, Optional.empty())).isEqualTo(new Erasing.Done(1, 0, 0));

        assertThat(shown()).extracting(CommentView::name).containsExactly("Anonymous");
        assertThat(comment(id).orElseThrow().body()).isEqualTo("I agree with every word of this.");
        assertThat(acts(id)).endsWith(Decision.Act.ERASED);
        assertThat(everything()).noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("rita"));
    }

    @Test
    void whatIsErasedIsReadByNobodyAndWhatAnsweredItStaysInItsPlace() {
        long answered = isRead("Rita", "Mrs Owl told me something secret.", Optional.empty());
        isRead("Ann", "What was it that she told you?", Optional.of(answered));
        long own = isRead("Rita", "The secret is not to be told.", Optional.of(answered));
        long alone = isRead("Rita", "Another secret of Mrs Owl of mine.", Optional.empty());
        long waiting = says("Rita", "A third secret that nobody has read.");
        blog.does(() -> blog.port(CommentReporting.class)
                .report(alone, CommentReport.Reason.ABUSE, "rita@readers.example is rude", READER));
        blog.does(() -> blog.port(Moderating.class).ban(moderator, waiting, false));
        blog.does(() -> blog.port(Requesting.class)
                .ask(
                        new RequestDraft(
                                PrivacyRequest.Kind.ERASURE, "Rita", "Rita@readers.example ", "rita@readers.example"),
                        READER));
        long request = blog.<List<RequestLine>>inOneGo(
                        () -> blog.port(RequestKeeping.class).open(administrator))
                .get(0)
                .id();

        assertThat(erases("Rita", Erasing.Mode.ERASE, Optional.of(request))).isEqualTo(new Erasing.Done(1, 3, 0));

        assertThat(shown()).extracting(CommentView::name).containsExactly("Anonymous");
        assertThat(shown().get(0).answers()).extracting(CommentView::name).containsExactly("Ann");
        assertThat(shown().get(0).html().toString()).contains("removed at the author");
        assertThat(comment(own)).isEmpty();
        assertThat(comment(alone)).isEmpty();
        assertThat(comment(waiting)).isEmpty();
        assertThat(acts(alone)).endsWith(Decision.Act.DELETED);
        assertThat(intact()).isTrue();
        assertThat(everything())
                .filteredOn(line -> line.toLowerCase(Locale.ROOT).contains("rita")
                        || line.toLowerCase(Locale.ROOT).contains("secret"))
                .allMatch(line -> line.startsWith("banned_commenter |"))
                .hasSize(1);
        assertThat(blog.<List<RequestLine>>inOneGo(
                        () -> blog.port(RequestKeeping.class).open(administrator)))
                .isEmpty();
        assertThat(lines("r…@readers.example")).isPositive();
    }

    @Test
    void whatIsOnHoldIsLeftAsItIsAndWhatIsNotAsItWasSeenIsNotDone() {
        long withheld = says("Rita", "Oliver Jones in Year 4 hit my son.");
        blog.does(() -> blog.port(Safeguarding.class).withhold(moderator, withheld, Decision.Reason.NAMES_A_CHILD, ""));
        says("Rita", "I agree with every word of this.");
        assertThat(file("Rita").held()).hasSize(1);
        assertThatThrownBy(() -> blog.inOneGo(() -> blog.port(Erasing.class)
                        .erase(
                                administrator,
                                new Erasing.Wish(address("Rita"), Erasing.Mode.ERASE, 2, "By post", Optional.empty()))))
                .isInstanceOf(ChangedMeanwhile.class);

        assertThat(erases("Rita", Erasing.Mode.ERASE, Optional.empty())).isEqualTo(new Erasing.Done(0, 1, 1));

        assertThat(comment(withheld).orElseThrow().commenter().email()).isEqualTo("rita@readers.example");
        assertThat(file("Rita").comments()).hasSize(1);
    }

    private List<RequestLine> register() {
        return blog.inOneGo(() -> blog.port(RequestKeeping.class).open(administrator));
    }

    @Test
    void whoIsErasedHasNotToWaitInTheRegister() {
        RequestDraft draft = new RequestDraft(PrivacyRequest.Kind.ERASURE, "", "rita@readers.example", "");
        blog.does(() -> blog.port(Requesting.class).ask(draft, READER));
        assertThat(register()).hasSize(1);
        erases("Rita", Erasing.Mode.ERASE, Optional.empty());
        assertThat(register()).isEmpty();
        assertThat(lines("rita@readers.example")).isZero();
    }

    private RequestDraft complaint(String contact) {
        return new RequestDraft(PrivacyRequest.Kind.COMPLAINT, "Rita", contact, "You kept my name.");
    }

    private void complains(String contact) {
        blog.does(() -> blog.port(Requesting.class).complain(complaint(contact), READER));
    }

    private void enters(Actor actor, RequestDraft draft, Optional<Instant> came) {
        blog.does(() -> blog.port(RequestKeeping.class).enter(actor, draft, came));
    }

    @Test
    void whatCameByPostIsDueFromTheDayItCame() {
        Instant came = blog.port(Clock.class).instant().minus(Duration.ofDays(20));
        RequestDraft letter = new RequestDraft(
                PrivacyRequest.Kind.COMPLAINT, "Rita", "12 Fern Road", "You show my photograph.\nTake it down.");
        assertThatThrownBy(() -> enters(moderator, letter, Optional.of(came))).isInstanceOf(NotAllowed.class);
        enters(administrator, letter, Optional.of(came));
        enters(administrator, letter, Optional.of(came));

        assertThat(register()).as("clicked twice").singleElement().satisfies(line -> {
            assertThat(line.about()).isEqualTo("You show my photograph.\nTake it down.");
            assertThat(line.state()).isEqualTo(PrivacyRequest.State.RECEIVED);
            assertThat(line.confirmed()).isFalse();
            assertThat(line.receivedAt()).isEqualTo(came);
            assertThat(line.dueAt()).contains(came.plus(Duration.ofDays(30)));
        });
        assertThat(lines("act=privacy-request.entered")).isEqualTo(1);
    }

    @Test
    void whatIsMissingInALetterIsSaidAndNothingIsKept() {
        RequestDraft empty = new RequestDraft(PrivacyRequest.Kind.COMPLAINT, "", "", "");
        assertThatThrownBy(() -> enters(administrator, empty, Optional.empty()))
                .isInstanceOfSatisfying(
                        RequestRefused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactlyInAnyOrder(
                                        RequestRefused.Problem.NO_NAME,
                                        RequestRefused.Problem.NO_CONTACT,
                                        RequestRefused.Problem.NO_DAY,
                                        RequestRefused.Problem.NO_TEXT));
        RequestDraft access = new RequestDraft(PrivacyRequest.Kind.ACCESS, "", "Fern Road", "");
        assertThatThrownBy(() -> enters(
                        administrator,
                        access,
                        Optional.of(blog.port(Clock.class).instant().plus(SECOND))))
                .isInstanceOfSatisfying(
                        RequestRefused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactlyInAnyOrder(
                                        RequestRefused.Problem.NOT_AN_EMAIL, RequestRefused.Problem.NOT_YET));
        assertThat(register()).isEmpty();
    }

    @Test
    void aComplaintHasToBeAcknowledgedWithinThirtyDays() {
        complains("07700 900123");
        complains("07700 900123");
        RequestLine line = register().get(0);
        assertThat(register()).as("the same form, sent twice").hasSize(1);
        assertThat(line.dueAt()).contains(line.receivedAt().plus(Duration.ofDays(30)));
        assertThat(line.urgency(line.receivedAt())).isEqualTo(RequestLine.Urgency.SOME_TIME);
        assertThat(due().near()).isZero();
        blog.passes(Duration.ofDays(24));
        assertThat(due()).isEqualTo(new RequestKeeping.Due(1, 1, 0));
        blog.passes(Duration.ofDays(6).plus(SECOND));
        assertThat(due()).isEqualTo(new RequestKeeping.Due(1, 0, 1));

        blog.does(() -> blog.port(RequestKeeping.class).acknowledge(administrator, line.id(), line.version()));
        assertThat(due()).isEqualTo(new RequestKeeping.Due(1, 0, 0));
        assertThatThrownBy(() -> blog.does(() ->
                        blog.port(RequestKeeping.class).answer(administrator, line.id(), line.version(), "Sorry.")))
                .isInstanceOf(ChangedMeanwhile.class);
        RequestLine now = register().get(0);
        blog.does(() -> blog.port(RequestKeeping.class).answer(administrator, now.id(), now.version(), "Sorry."));
        assertThat(register()).isEmpty();
        blog.passes(Duration.ofDays(1095));
        clearsOut();
        assertThat(lines("privacy_request |")).isZero();
    }

    private RequestKeeping.Due due() {
        return blog.inOneGo(() -> blog.port(RequestKeeping.class).due(administrator));
    }

    @Test
    void whatIsMissingInAComplaintIsSaidAndNothingIsKept() {
        RequestDraft empty = new RequestDraft(PrivacyRequest.Kind.COMPLAINT, " ", "", "");
        assertThatThrownBy(() -> blog.does(() -> blog.port(Requesting.class).complain(empty, READER)))
                .isInstanceOfSatisfying(
                        RequestRefused.class,
                        refused -> assertThat(refused.problems())
                                .containsExactlyInAnyOrder(
                                        RequestRefused.Problem.NO_NAME,
                                        RequestRefused.Problem.NO_CONTACT,
                                        RequestRefused.Problem.NO_TEXT));
        RequestDraft nonsense = new RequestDraft(PrivacyRequest.Kind.ACCESS, "", "not an address", "");
        assertThatThrownBy(() -> blog.does(() -> blog.port(Requesting.class).ask(nonsense, READER)))
                .isInstanceOf(RequestRefused.class);
        assertThat(register()).isEmpty();
    }

    @Test
    void whoAsksByMailFollowsALinkWithinThreeDaysAndLookingAtItDoesNothing() {
        setUpMail();
        asks();
        assertThat(register()).as("nobody has said yet that it was them").isEmpty();
        String link = blog.<List<String>>inOneGo(
                        () -> blog.port(KeptData.class).letters("rita@readers.example").stream()
                                .map(PersonFile.Sent::subject)
                                .toList())
                .get(0);
        assertThat(link).isEqualTo("ACCESS");
        long id = 1;
        String key = blog.inOneGo(() -> blog.port(RequestKeys.class).of(id));
        Requesting requesting = blog.port(Requesting.class);
        assertThat(blog.<Optional<Requesting.Asked>>inOneGo(() -> requesting.asked(id, key)))
                .contains(new Requesting.Asked(PrivacyRequest.Kind.ACCESS, false));
        assertThat(blog.<Boolean>inOneGo(() -> requesting.confirm(id, "x".repeat(43))))
                .isFalse();
        assertThat(register()).isEmpty();
        blog.passes(Duration.ofDays(3).minus(SECOND));
        assertThat(blog.<Boolean>inOneGo(() -> requesting.confirm(id, key))).isTrue();
        assertThat(blog.<Boolean>inOneGo(() -> requesting.confirm(id, key)))
                .as("clicked twice")
                .isTrue();
        assertThat(register())
                .singleElement()
                .satisfies(line -> assertThat(line.confirmed()).isTrue());

        erases("Rita", Erasing.Mode.ERASE, Optional.empty());
        assertThat(register()).as("somebody still wants an answer").hasSize(1);
        asks();
        blog.passes(Duration.ofDays(3));
        assertThat(blog.<Boolean>inOneGo(
                        () -> requesting.confirm(2, blog.port(RequestKeys.class).of(2))))
                .isFalse();
        clearsOut();
        assertThat(lines("privacy_request |")).isEqualTo(1);
    }

    private void asks() {
        blog.does(() -> blog.port(Requesting.class)
                .ask(new RequestDraft(PrivacyRequest.Kind.ACCESS, "", "rita@readers.example", ""), READER));
    }

    @Test
    void nobodyIsFloodedWithLettersAndAComplaintByMailIsAcknowledgedAtOnce() {
        setUpMail();
        for (int i = 0; i < 5; i++) {
            asks();
        }
        assertThat(lines("purpose=privacy.link")).isEqualTo(3);
        complains("rita@readers.example");
        assertThat(register())
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(PrivacyRequest.State.ACKNOWLEDGED));
    }
}
