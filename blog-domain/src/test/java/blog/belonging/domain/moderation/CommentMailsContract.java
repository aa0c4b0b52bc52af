package blog.belonging.domain.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.comment.AnswerSubscribing;
import blog.belonging.domain.comment.AnswerSubscriptions;
import blog.belonging.domain.comment.Comment;
import blog.belonging.domain.comment.Comment.Status;
import blog.belonging.domain.comment.CommentDraft;
import blog.belonging.domain.comment.CommentKeys;
import blog.belonging.domain.comment.CommentRefused;
import blog.belonging.domain.comment.CommentReport;
import blog.belonging.domain.comment.CommentReporting;
import blog.belonging.domain.comment.Commenting;
import blog.belonging.domain.comment.Comments;
import blog.belonging.domain.identity.Account;
import blog.belonging.domain.identity.Accounts;
import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Device;
import blog.belonging.domain.identity.EmailAddress;
import blog.belonging.domain.identity.Role;
import blog.belonging.domain.mail.Letter;
import blog.belonging.domain.mail.MailBag;
import blog.belonging.domain.mail.Outgoing;
import blog.belonging.domain.moderation.DecidingByMail.Seen;
import blog.belonging.domain.moderation.DecidingByMail.State;
import blog.belonging.domain.moderation.Decision.Reason;
import blog.belonging.domain.moderation.MailChoosing.Amount;
import blog.belonging.domain.moderation.Moderating.Verdict;
import blog.belonging.domain.post.APost;
import blog.belonging.domain.shared.PortContract;
import blog.belonging.domain.shared.Sender;
import blog.belonging.domain.site.CommentMailRules;
import blog.belonging.domain.site.CommentPolicy;
import blog.belonging.domain.site.CommentRules;
import blog.belonging.domain.site.PublicAddress;
import blog.belonging.domain.site.Sites;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of mails about comments: to moderators, to safeguarding leads, to commenters. The blog that is opened has mail. */
public abstract class CommentMailsContract extends PortContract {

    private static final String DANGER = "I want to die. I cannot go on like this any more.";

    private Actor mo;
    private Actor lead;
    private long post;

    @BeforeEach
    void publish() {
        post = blog.<Long>inOneGo(() -> APost.called("silent-exits").into(blog).id());
        mo = joins("Mo Dee", Role.MODERATOR);
        lead = joins("Sal Lee", Role.SAFEGUARDING_LEAD);
        joins("Ann Thor", Role.AUTHOR);
    }

    private Actor joins(String name, Role role) {
        EmailAddress email = new EmailAddress(name.replace(" ", ".") + "@school.example");
        long id = blog.<Long>inOneGo(() -> {
            Account account = new Account(
                    blog.port(Accounts.class).nextId(), email, name, role, Instant.parse("2026-11-01T00:00:00Z"));
            blog.port(Accounts.class).add(account);
            return account.id();
        });
        return new Actor(id, 1, name, email, role, Device.SERVER);
    }

    private void wants(Amount amount) {
        blog.does(() -> blog.port(MailChoosing.class).choose(mo, amount));
    }

    private void rules(CommentPolicy policy, boolean confirmFirst, boolean answers) {
        blog.does(() -> {
            blog.port(Sites.class).held().ask(new CommentRules(policy, true, 2, List.of(), List.of("casino")));
            blog.port(Sites.class).held().writeToCommenters(new CommentMailRules(confirmFirst, answers));
        });
    }

    private long says(String name, String text) {
        return answers(name, Optional.empty(), text);
    }

    private long answers(String name, Optional<Long> parent, String text) {
        blog.passes(Duration.ofSeconds(60));
        CommentDraft draft =
                new CommentDraft(post, parent, name, name.toLowerCase(Locale.ROOT) + "@readers.example", "", text);
        return blog.<Long>inOneGo(() -> blog.port(Commenting.class)
                .leave(draft, new Sender("192.0.2." + name.length(), ""), Optional.of(Duration.ofMinutes(1)), false));
    }

    private void decides(Verdict verdict, long id) {
        blog.passes(Duration.ofSeconds(1));
        blog.does(() -> blog.port(Moderating.class).decide(mo, List.of(id), verdict, Reason.NONE, ""));
    }

    private Comment comment(long id) {
        return blog.<Optional<Comment>>inOneGo(() -> blog.port(Comments.class).byId(id))
                .orElseThrow();
    }

    private List<Letter> letters() {
        return MailBag.of(blog).stream().map(Outgoing::letter).toList();
    }

    private List<String> told() {
        return letters().stream()
                .map(letter -> letter.to().text().replaceFirst("@.*", "") + ": " + letter.subject())
                .toList();
    }

    private PublicAddress.DecideComment link(String text, String verdict) {
        return Stream.of(text.split("[\\s\\[\\],]+"))
                .filter(word -> word.contains("-" + verdict + "-"))
                .map(PublicAddress::of)
                .map(PublicAddress.DecideComment.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private PublicAddress.DecideComment mailed(String verdict) {
        return link(letters().get(0).text(), verdict);
    }

    private Optional<State> looks(PublicAddress.DecideComment link) {
        return blog.<Optional<Seen>>inOneGo(
                        () -> blog.port(DecidingByMail.class).look(link.claim(), link.signature()))
                .map(Seen::state);
    }

    private Optional<State> presses(PublicAddress.DecideComment link) {
        return blog.<Optional<Seen>>inOneGo(
                        () -> blog.port(DecidingByMail.class).decide(link.claim(), link.signature(), Device.SERVER))
                .map(Seen::state);
    }

    private boolean digests() {
        return blog.<Boolean>inOneGo(() -> blog.port(ModeratorDigests.class).writeNext());
    }

    @Test
    void whoWantsEachIsToldOfEachThatWaitsAndNobodyElseIs() {
        wants(Amount.EACH);
        says("Rita", "When is it on again?");
        assertThat(told()).containsExactly("mo.dee: ONE");
        wants(Amount.NOTHING);
        says("Rita", "And where will it be then?");
        assertThat(told()).isEmpty();
    }

    @Test
    void whatNeedsNoDecisionIsNotMailed() {
        wants(Amount.EACH);
        rules(CommentPolicy.OPEN, false, false);
        says("Rita", "When is it on again?");
        says("Bea", "Come to the casino");
        assertThat(told()).isEmpty();
    }

    @Test
    void somebodyInDangerIsMailedAtOnceUnlessNothingIsWanted() {
        says("Rita", DANGER);
        List<Letter> letters = letters();
        assertThat(letters).extracting(Letter::subject).containsExactly("URGENT");
        assertThat(letters.get(0).text())
                .as("no way to decide without reading it")
                .doesNotContain("/comments/decide/");
        says("Bea", DANGER + " casino");
        assertThat(told()).as("not even the block list hides it").containsExactly("mo.dee: URGENT");
        wants(Amount.NOTHING);
        says("Cleo", DANGER + " Really.");
        assertThat(told()).isEmpty();
    }

    @Test
    void aDigestIsWrittenOnceADayIfSomethingWaits() {
        assertThat(digests()).isTrue();
        assertThat(digests()).as("told that there is nothing").isFalse();
        says("Rita", "When is it on again?");
        assertThat(digests()).as("too late for today").isFalse();
        blog.passes(Duration.ofHours(15));
        assertThat(digests()).as("at night nobody is told").isFalse();
        blog.passes(Duration.ofHours(6));
        assertThat(digests()).isTrue();
        assertThat(digests()).isFalse();
        List<Letter> letters = letters();
        assertThat(letters).extracting(Letter::subject).containsExactly("DIGEST 1");
        assertThat(presses(link(letters.get(0).text(), "approve"))).contains(State.DONE);
    }

    private void isReported(long id, CommentReport.Reason reason) {
        blog.does(() -> blog.port(CommentReporting.class)
                .report(id, reason, "That is what I think.", new Sender("198.51.100.7", "")));
    }

    private long isRead(String name, String text) {
        long id = says(name, text);
        decides(Verdict.APPROVE, id);
        letters();
        return id;
    }

    @Test
    void whoWantsEachIsToldWhatReadersReportAndDecidesByALink() {
        wants(Amount.EACH);
        long id = isRead("Rita", "When is it on again?");
        isReported(id, CommentReport.Reason.ABUSE);
        List<Letter> letters = letters();
        assertThat(letters)
                .extracting(letter -> letter.to().text() + ": " + letter.subject())
                .containsExactly("mo.dee@school.example: REPORTED ABUSE");
        isReported(id, CommentReport.Reason.ABUSE);
        assertThat(told()).as("nobody says anything new").isEmpty();
        isReported(id, CommentReport.Reason.UNTRUE);
        assertThat(told()).containsExactly("mo.dee: REPORTED UNTRUE");

        assertThat(looks(link(letters.get(0).text(), "trash"))).contains(State.OPEN);
        assertThat(presses(link(letters.get(0).text(), "approve"))).contains(State.DONE);
        assertThat(comment(id).isShown()).isTrue();
        assertThat(comment(id).reports()).as("somebody has looked at it").isZero();
        assertThat(presses(link(letters.get(0).text(), "trash"))).contains(State.DECIDED);
        isReported(id, CommentReport.Reason.ABUSE);
        assertThat(told()).as("after a moderator has looked").containsExactly("mo.dee: REPORTED ABUSE");
        assertThat(presses(link(letters.get(0).text(), "trash"))).contains(State.CHANGED);
    }

    @Test
    void whoWantsADigestFindsThereWhatIsReportedAndIsToldOfDangerAtOnce() {
        long id = isRead("Rita", "When is it on again?");
        isReported(id, CommentReport.Reason.UNTRUE);
        assertThat(told()).isEmpty();
        assertThat(digests()).isTrue();
        List<Letter> letters = letters();
        assertThat(letters).extracting(Letter::subject).containsExactly("DIGEST 1");
        assertThat(letters.get(0).text()).contains("/comments/decide/");

        isReported(id, CommentReport.Reason.DANGER);
        List<Letter> urgent = letters();
        assertThat(urgent).extracting(Letter::subject).containsExactly("REPORTED DANGER");
        assertThat(urgent.get(0).text())
                .as("no way to decide without reading it")
                .doesNotContain("/comments/decide/");
        wants(Amount.NOTHING);
        isReported(isRead("Bea", "Let us all meet there."), CommentReport.Reason.DANGER);
        assertThat(told()).isEmpty();
    }

    @Test
    void aLinkDecidesOnceAsThatModeratorAndSaysSoInTheLog() {
        wants(Amount.EACH);
        long id = says("Rita", "When is it on again?");
        String text = letters().get(0).text();
        PublicAddress.DecideComment approve = link(text, "approve");
        assertThat(looks(approve)).contains(State.OPEN);
        assertThat(comment(id).status()).as("looking changes nothing").isEqualTo(Status.PENDING);
        assertThat(presses(approve)).contains(State.DONE);
        assertThat(comment(id).isShown()).isTrue();
        assertThat(presses(approve)).contains(State.DECIDED);
        assertThat(presses(link(text, "spam"))).as("nor by another link").contains(State.DECIDED);
        assertThat(comment(id).isShown()).isTrue();
        List<DecisionLine> lines =
                blog.inOneGo(() -> blog.port(DecisionChain.class).of(id, 10));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).who()).startsWith("Mo Dee");
        assertThat(lines.get(1).note()).isEqualTo(DecidingByMail.NOTE);
    }

    @Test
    void aLinkIsForOneCommentAsItWasAndOneVerdict() {
        wants(Amount.EACH);
        long id = says("Rita", "When is it on again?");
        PublicAddress.DecideComment approve = mailed("approve");
        long other = says("Bea", "Let us all meet there.");
        assertThat(presses(new PublicAddress.DecideComment(
                        approve.claim().replace("-" + id + "-", "-" + other + "-"), approve.signature())))
                .isEmpty();
        assertThat(presses(new PublicAddress.DecideComment(
                        approve.claim().replace("approve", "trash"), approve.signature())))
                .isEmpty();
        blog.does(() -> blog.port(Commenting.class)
                .edit(id, blog.port(CommentKeys.class).own(id), "Something else", new Sender("192.0.2.4", "")));
        assertThat(presses(approve)).contains(State.CHANGED);
        assertThat(comment(id).isShown()).isFalse();
    }

    @Test
    void whatWasDecidedAndPutBackNeedsANewMail() {
        wants(Amount.EACH);
        long id = says("Rita", "When is it on again?");
        PublicAddress.DecideComment approve = mailed("approve");
        decides(Verdict.TRASH, id);
        assertThat(looks(approve)).contains(State.DECIDED);
        decides(Verdict.HOLD, id);
        assertThat(presses(approve)).contains(State.CHANGED);
    }

    @Test
    void aLinkIsGoodForAWeekAndForWhoMayDecide() {
        wants(Amount.EACH);
        says("Rita", "When is it on again?");
        PublicAddress.DecideComment approve = mailed("approve");
        blog.does(() ->
                blog.port(Accounts.class).byId(mo.accountId()).orElseThrow().disable());
        assertThat(presses(approve)).contains(State.NOT_ALLOWED);
        blog.does(() -> {
            Account account = blog.port(Accounts.class).byId(mo.accountId()).orElseThrow();
            account.enable();
            account.become(Role.AUTHOR);
        });
        assertThat(presses(approve)).contains(State.NOT_ALLOWED);
        blog.does(() ->
                blog.port(Accounts.class).byId(mo.accountId()).orElseThrow().become(Role.EDITOR));
        assertThat(looks(approve)).contains(State.OPEN);
        blog.passes(Duration.ofDays(7));
        assertThat(presses(approve)).contains(State.EXPIRED);
    }

    @Test
    void theSafeguardingLeadIsCalledOnceForWhatIsHandedToThem() {
        long id = says("Rita", "When is it on again?");
        letters();
        blog.does(() -> blog.port(Safeguarding.class).escalate(mo, id, ""));
        List<Letter> letters = letters();
        assertThat(letters).extracting(letter -> letter.to().text()).containsExactly("sal.lee@school.example");
        assertThat(letters.get(0).text()).isEqualTo(".");
        blog.does(() -> blog.port(Safeguarding.class).withhold(mo, id, Reason.DANGER, ""));
        assertThat(told()).as("it waits already").isEmpty();
        blog.does(() -> blog.port(Safeguarding.class).settle(lead, id, ""));
        long other = says("Bea", "Let us all meet there.");
        letters();
        blog.does(() -> blog.port(Safeguarding.class).withhold(mo, other, Reason.DANGER, ""));
        assertThat(told()).containsExactly("sal.lee: CALL");
    }

    private PublicAddress.ConfirmComment confirming() {
        Letter letter = letters().get(0);
        assertThat(letter.subject()).isEqualTo("CONFIRM");
        return (PublicAddress.ConfirmComment) PublicAddress.of(letter.text());
    }

    private void confirms(PublicAddress.ConfirmComment link) {
        blog.does(() -> blog.port(Commenting.class).confirm(link.id(), link.key()));
    }

    private int waiting() {
        return blog.<ModerationQueue.Counts>inOneGo(
                        () -> blog.port(ModerationQueue.class).counts())
                .of(Status.PENDING);
    }

    @Test
    void whatIsNotConfirmedIsSeenByNobodyAndForgottenAfterAWeek() {
        wants(Amount.EACH);
        rules(CommentPolicy.HOLD_ALL, true, false);
        long id = says("Rita", "When is it on again?");
        assertThat(comment(id).status()).isEqualTo(Status.UNCONFIRMED);
        assertThat(told()).containsExactly("rita: CONFIRM");
        assertThat(waiting()).isZero();
        List<QueueLine> all = blog.inOneGo(() -> blog.port(ModerationQueue.class)
                .page(
                        new ModerationQueue.Question(
                                Optional.empty(), false, false, Optional.empty(), "", ModerationQueue.Order.OLDEST),
                        Optional.empty(),
                        10));
        assertThat(all).isEmpty();
        decides(Verdict.APPROVE, id);
        assertThat(comment(id).isShown()).isFalse();
        blog.passes(Duration.ofDays(6));
        forgets();
        assertThat(comment(id).status()).isEqualTo(Status.UNCONFIRMED);
        blog.passes(Duration.ofDays(2));
        forgets();
        assertThat(blog.<Optional<Comment>>inOneGo(
                        () -> blog.port(Comments.class).byId(id)))
                .isEmpty();
    }

    private void forgets() {
        blog.does(() -> blog.port(UnconfirmedForgetting.class).forgetSome());
    }

    @Test
    void whatIsConfirmedGoesTheUsualWay() {
        wants(Amount.EACH);
        rules(CommentPolicy.HOLD_ALL, true, false);
        long id = says("Rita", "When is it on again?");
        PublicAddress.ConfirmComment link = confirming();
        confirms(link);
        assertThat(comment(id).status()).isEqualTo(Status.PENDING);
        assertThat(told()).containsExactly("mo.dee: ONE");
        confirms(link);
        assertThat(told()).as("once").isEmpty();
        rules(CommentPolicy.OPEN, true, false);
        long open = says("Bea", "Let us all meet there.");
        confirms(confirming());
        assertThat(comment(open).isShown()).isTrue();
    }

    @Test
    void somebodyInDangerNeedNotConfirmFirst() {
        rules(CommentPolicy.OPEN, true, false);
        assertThat(comment(says("Rita", DANGER)).status()).isEqualTo(Status.PENDING);
        assertThat(told()).containsExactly("mo.dee: URGENT");
        long id = says("Bea", "Is anybody there?");
        letters();
        blog.does(() -> blog.port(Commenting.class)
                .edit(id, blog.port(CommentKeys.class).own(id), "Is anybody here?", new Sender("192.0.2.3", "")));
        assertThat(comment(id).status()).as("changing it confirms nothing").isEqualTo(Status.UNCONFIRMED);
    }

    @Test
    void aStrangersMailboxIsNotFilled() {
        rules(CommentPolicy.OPEN, true, false);
        for (int i = 0; i < 5; i++) {
            says("Rita", "Question number " + "abcde".charAt(i));
        }
        Assertions.assertThatThrownBy(() -> says("Rita", "One more question"))
                .isInstanceOfSatisfying(
                        CommentRefused.class,
                        refused -> assertThat(refused.problems()).containsExactly(CommentRefused.Problem.TOO_MANY));
        assertThat(told()).hasSize(5);
    }

    private <T> T answering(Supplier<T> work) {
        return blog.inOneGo(work);
    }

    private void wantsAnswers(long id) {
        blog.does(() -> blog.port(AnswerSubscribing.class).want(id));
    }

    private PublicAddress.Answers asked() {
        List<Letter> letters = letters();
        assertThat(letters).extracting(Letter::subject).containsExactly("ANSWERS?");
        return (PublicAddress.Answers) PublicAddress.of(letters.get(0).text());
    }

    private void saysYes(PublicAddress.Answers link) {
        assertThat(answering(() -> blog.port(AnswerSubscribing.class).confirm(link.id(), link.key())))
                .isTrue();
        blog.passes(Duration.ofSeconds(1));
    }

    private long ritaIsSubscribed() {
        rules(CommentPolicy.HOLD_ALL, false, true);
        wants(Amount.NOTHING);
        long id = says("Rita", "When is it on again?");
        wantsAnswers(id);
        decides(Verdict.APPROVE, id);
        saysYes(asked());
        return id;
    }

    @Test
    void nobodyIsAskedBeforeTheirCommentIsShownNorTwice() {
        rules(CommentPolicy.HOLD_ALL, false, true);
        wants(Amount.NOTHING);
        long id = says("Rita", "When is it on again?");
        wantsAnswers(id);
        wantsAnswers(id);
        assertThat(told()).isEmpty();
        decides(Verdict.APPROVE, id);
        assertThat(told()).containsExactly("rita: ANSWERS?");
        long second = says("RITA", "And where?");
        wantsAnswers(second);
        decides(Verdict.APPROVE, second);
        long answer = answers("Bea", Optional.of(id), "On Friday, I think.");
        decides(Verdict.APPROVE, answer);
        assertThat(told()).as("never said yes").isEmpty();
    }

    @Test
    void whoSaidYesIsToldOfAnswersToWhatTheySaidWhenTheseAreShown() {
        long id = ritaIsSubscribed();
        long answer = answers("Bea", Optional.of(id), "On Friday, I think.");
        assertThat(told()).as("not shown yet").isEmpty();
        decides(Verdict.APPROVE, answer);
        List<Letter> letters = letters();
        assertThat(letters).extracting(letter -> letter.to().text()).containsExactly("rita@readers.example");
        assertThat(letters.get(0).text()).contains("Bea", "#comment-" + answer, "/comments/no-answers/");
        decides(Verdict.APPROVE, answers("Rita", Optional.of(id), "I found out myself."));
        decides(Verdict.APPROVE, answers("Cleo", Optional.of(answer), "No, on Saturday."));
        decides(Verdict.APPROVE, says("Dora", "What a lovely post."));
        assertThat(told())
                .as("one's own, answers to others, and what answers nobody")
                .isEmpty();
        decides(Verdict.HOLD, answer);
        decides(Verdict.APPROVE, answer);
        assertThat(told()).as("once").isEmpty();
        blog.does(() -> blog.port(Answering.class).answer(mo, id, "On Friday, indeed."));
        assertThat(told()).as("of moderators, too").containsExactly("rita: ANSWER");
    }

    @Test
    void anAnswerThatIsTakenDownBeforeTheMailGoesIsNotMailed() {
        long id = ritaIsSubscribed();
        long answer = answers("Bea", Optional.of(id), "On Friday, I think.");
        decides(Verdict.APPROVE, answer);
        decides(Verdict.TRASH, answer);
        assertThat(told()).isEmpty();
        decides(Verdict.APPROVE, answer);
        assertThat(told()).as("shown after all").containsExactly("rita: ANSWER");
    }

    @Test
    void whoWantsNoMoreIsDeletedHoweverOftenItIsAskedFor() {
        long id = ritaIsSubscribed();
        decides(Verdict.APPROVE, answers("Bea", Optional.of(id), "On Friday, I think."));
        String text = letters().get(0).text();
        PublicAddress.Answers stop =
                (PublicAddress.Answers) PublicAddress.of(text.substring(text.indexOf("/comments/no")));
        assertThat(stop.wanted()).isFalse();
        for (int i = 0; i < 2; i++) {
            assertThat(answering(() -> blog.port(AnswerSubscribing.class).stop(stop.id(), stop.key())))
                    .isTrue();
        }
        assertThat(answering(() -> blog.port(AnswerSubscriptions.class).under(post)))
                .isEmpty();
        assertThat(answering(() -> blog.port(AnswerSubscribing.class).confirm(stop.id(), stop.key())))
                .as("each key for its own")
                .isFalse();
        decides(Verdict.APPROVE, answers("Cleo", Optional.of(id), "Or on Saturday."));
        assertThat(told()).isEmpty();
    }

    @Test
    void whoConfirmsACommentSaysYesToAnswersAsWell() {
        rules(CommentPolicy.OPEN, true, true);
        long id = says("Rita", "When is it on again?");
        wantsAnswers(id);
        confirms(confirming());
        assertThat(told()).as("not asked twice").isEmpty();
        answers("Bea", Optional.of(id), "On Friday, I think.");
        confirms(confirming());
        assertThat(told()).containsExactly("rita: ANSWER");
    }

    @Test
    void wishesGoWithTheCommentsTheyBelongTo() {
        long id = ritaIsSubscribed();
        forgets();
        assertThat(answering(() -> blog.port(AnswerSubscriptions.class).under(post)))
                .hasSize(1);
        decides(Verdict.SPAM, id);
        forgets();
        assertThat(answering(() -> blog.port(AnswerSubscriptions.class).under(post)))
                .isEmpty();
    }

    @Test
    void whoNeverSaysYesIsForgotten() {
        rules(CommentPolicy.OPEN, false, true);
        wantsAnswers(says("Rita", "When is it on again?"));
        PublicAddress.Answers link = asked();
        blog.passes(Duration.ofDays(8));
        forgets();
        assertThat(answering(() -> blog.port(AnswerSubscribing.class).confirm(link.id(), link.key())))
                .isFalse();
    }
}
