package blog.belonging.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.belonging.domain.audit.AuditLine;
import blog.belonging.domain.audit.AuditLog;
import blog.belonging.domain.mail.LettersOnTheirWay;
import blog.belonging.domain.mail.MailBag;
import blog.belonging.domain.mail.Outgoing;
import blog.belonging.domain.shared.PortContract;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Of what people get by mail who cannot come in, and of what their owners are told about accounts. */
public abstract class ForgottenPasswordContract extends PortContract {

    private static final EmailAddress BOB = new EmailAddress("bob@school.example");
    private static final Password FIRST = new Password("violet tram under rain");
    private static final Password OTHER = new Password("eleven herons at dusk");
    private static final Device DESK = new Device("192.0.2.1", "Firefox on Linux");
    private static final Actor ANN = Colleagues.a(Role.ADMINISTRATOR);

    private AccountKeeping.Ticket invites(EmailAddress email) {
        return blog.inOneGo(() -> blog.port(AccountKeeping.class).create(ANN, email, "Bob Baker", Role.AUTHOR));
    }

    private long joins(EmailAddress email) {
        AccountKeeping.Ticket ticket = invites(email);
        chooses(ticket.text(), FIRST);
        letters();
        return ticket.accountId();
    }

    private void chooses(String ticket, Password password) {
        blog.does(() -> blog.port(PasswordKeeping.class).redeem(ticket, password, DESK));
    }

    private void asks(EmailAddress email) {
        assertThat(blog.port(ForgottenPasswords.class).ask(email, DESK)).isZero();
        answers();
    }

    private void answers() {
        blog.does(() -> {
            while (blog.port(ForgottenPasswords.class).answerNext()) {
                // One after the other.
            }
        });
    }

    private List<Outgoing> letters() {
        return MailBag.of(blog);
    }

    private String mailedTicket() {
        List<Outgoing> letters = letters();
        assertThat(letters).extracting(letter -> letter.letter().subject()).containsExactly("RESET");
        return letters.get(0).letter().text();
    }

    private boolean isOpen(String ticket) {
        return blog.inOneGo(
                () -> blog.port(PasswordKeeping.class).ownerOf(ticket).isPresent());
    }

    private SigningIn.Outcome signsIn(Password password) {
        return blog.inOneGo(() -> blog.port(SigningIn.class).check(BOB.text(), password, DESK));
    }

    private Stream<String> acts() {
        return blog
                .inOneGo(() -> blog.port(AuditLog.class).page(AuditLog.Question.ANYTHING, Optional.empty(), 100))
                .stream()
                .map(AuditLine::act);
    }

    @Test
    void whoIsInvitedGetsTheLinkByMailAsWell() {
        AccountKeeping.Ticket ticket = invites(BOB);
        assertThat(ticket.mailed()).isTrue();
        List<Outgoing> letters = letters();
        assertThat(letters).extracting(letter -> letter.letter().subject()).containsExactly("INVITED");
        assertThat(letters.get(0).letter().text()).isEqualTo(ticket.text());
        chooses(ticket.text(), FIRST);
        assertThat(letters()).as("nobody's password was changed").isEmpty();
    }

    @Test
    void aForgottenPasswordIsReplacedByALinkThatWorksOnceAndSaysSo() {
        long id = joins(BOB);
        String token = blog.inOneGo(
                () -> blog.port(SessionKeeping.class).begin(id, DESK).token());
        asks(BOB);
        String ticket = mailedTicket();
        assertThat(isOpen(ticket)).isTrue();
        assertThat(isOpen(ticket)).as("looking uses nothing up").isTrue();
        assertThat(signsIn(FIRST)).as("nothing has changed yet").isInstanceOf(SigningIn.Outcome.Welcome.class);
        chooses(ticket, OTHER);
        assertThat(blog.inOneGo(() -> blog.port(SessionKeeping.class).resume(token, DESK)))
                .as("signed out everywhere")
                .isEmpty();
        assertThat(letters()).extracting(l -> l.letter().subject()).containsExactly("PASSWORD_CHANGED");
        assertThat(signsIn(OTHER)).isInstanceOf(SigningIn.Outcome.Welcome.class);
        assertThatThrownBy(() -> chooses(ticket, FIRST)).isInstanceOf(TicketSpent.class);
        assertThat(acts()).contains("password.link-asked", "password.chosen");
    }

    @Test
    void aNewLinkMakesTheOlderOneWorthlessButNotTheOneOfAnAdministrator() {
        long id = joins(BOB);
        String handed = blog.inOneGo(
                () -> blog.port(AccountKeeping.class).renewTicket(ANN, id).text());
        letters();
        asks(BOB);
        String first = mailedTicket();
        asks(BOB);
        String second = mailedTicket();
        assertThat(Stream.of(first, second, handed).map(this::isOpen)).containsExactly(false, true, true);
        chooses(second, OTHER);
        assertThat(isOpen(handed)).isFalse();
    }

    @Test
    void aLinkIsGoodForAnHour() {
        joins(BOB);
        asks(BOB);
        String ticket = mailedTicket();
        blog.passes(Duration.ofMinutes(59));
        assertThat(isOpen(ticket)).isTrue();
        blog.passes(Duration.ofMinutes(1));
        assertThat(isOpen(ticket)).isFalse();
        assertThatThrownBy(() -> chooses(ticket, OTHER)).isInstanceOf(TicketSpent.class);
    }

    @Test
    void whoHasNoAccountOrADisabledOneGetsNothingAndLearnsNothing() {
        long id = joins(BOB);
        blog.does(() -> blog.port(AccountKeeping.class).disable(ANN, id));
        asks(BOB);
        asks(new EmailAddress("nobody@school.example"));
        assertThat(letters()).isEmpty();
        assertThat(acts()).doesNotContain("password.link-asked");
    }

    @Test
    void nothingIsLookedUpWhileSomebodyWaits() {
        joins(BOB);
        assertThat(blog.port(ForgottenPasswords.class).ask(BOB, DESK)).isZero();
        assertThat(letters()).isEmpty();
        answers();
        assertThat(letters()).hasSize(1);
    }

    @Test
    void nobodyIsFloodedWithLettersTheyDidNotAskFor() {
        joins(BOB);
        asks(BOB);
        asks(BOB);
        for (int i = 0; i < 5; i++) {
            Device elsewhere = new Device("198.51.100." + i, "");
            assertThat(blog.port(ForgottenPasswords.class).ask(BOB, elsewhere)).isPositive();
        }
        answers();
        assertThat(letters()).hasSize(2);
        blog.passes(Duration.ofMinutes(5));
        asks(BOB);
        int thisDay = 3;
        for (int minutes = 0; minutes < 12 * 60; minutes += 5) {
            blog.passes(Duration.ofMinutes(5));
            thisDay += blog.port(ForgottenPasswords.class).ask(BOB, DESK).isZero() ? 1 : 0;
        }
        assertThat(thisDay).isLessThan(10);
    }

    @Test
    void oneAddressCannotAskForManyPeople() {
        int admitted = 0;
        for (int i = 0; i < 50; i++) {
            EmailAddress somebody = new EmailAddress("somebody" + i + "@school.example");
            admitted += blog.port(ForgottenPasswords.class).ask(somebody, DESK).isZero() ? 1 : 0;
        }
        assertThat(admitted).isEqualTo(20);
    }

    @Test
    void theSecondStepStaysWhenThePasswordIsForgotten() {
        long id = joins(BOB);
        blog.does(() -> {
            SecondFactor factor = new SecondFactor(id);
            factor.confirm();
            blog.port(SecondFactors.class).add(factor);
        });
        asks(BOB);
        chooses(mailedTicket(), OTHER);
        SigningIn.Outcome half = signsIn(OTHER);
        assertThat(half).isInstanceOf(SigningIn.Outcome.CodeWanted.class);
        letters();
        blog.does(() -> blog.port(SecondFactors.class).replaceCodes(id, List.of(Secret.digest("abcd"))));
        assertThat(blog.inOneGo(() -> blog.port(SigningIn.class)
                        .checkCode(((SigningIn.Outcome.CodeWanted) half).ticket(), "AB-CD", DESK)))
                .isInstanceOf(SigningIn.Outcome.Welcome.class);
        assertThat(letters()).extracting(l -> l.letter().subject()).containsExactly("RECOVERY_CODE_USED");
        blog.does(() -> blog.port(AccountKeeping.class).removeSecondFactor(ANN, id));
        assertThat(letters()).extracting(l -> l.letter().subject()).containsExactly("SECOND_STEP_OFF");
    }

    @Test
    void anotherAddressIsToldToTheOldOneAndMakesItsLinksWorthless() {
        long id = joins(BOB);
        asks(BOB);
        String ticket = mailedTicket();
        EmailAddress robert = new EmailAddress("robert@school.example");
        blog.does(() -> blog.port(AccountKeeping.class).changeEmail(ANN, id, robert));
        assertThat(letters())
                .extracting(l -> l.letter().to().text() + " " + l.letter().subject())
                .containsExactly("bob@school.example EMAIL_CHANGED");
        assertThat(isOpen(ticket)).isFalse();
        assertThat(signsIn(FIRST)).isInstanceOf(SigningIn.Outcome.Wrong.class);
        asks(robert);
        assertThat(isOpen(mailedTicket())).isTrue();
        long other = joins(BOB);
        assertThatThrownBy(() -> blog.does(() -> blog.port(AccountKeeping.class).changeEmail(ANN, other, robert)))
                .isInstanceOf(EmailTaken.class);
        assertThat(letters()).isEmpty();
        for (Role role : List.of(Role.EDITOR, Role.AUTHOR, Role.CONTRIBUTOR, Role.MODERATOR)) {
            assertThatThrownBy(() ->
                            blog.does(() -> blog.port(AccountKeeping.class).changeEmail(Colleagues.a(role), id, BOB)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(acts()).contains("account.email");
    }

    @Test
    void mailIsForThoseWhoRunTheBlog() {
        MailKeeping keeping = blog.port(MailKeeping.class);
        for (Role role : Role.values()) {
            Actor actor = Colleagues.a(role);
            if (role != Role.ADMINISTRATOR) {
                for (Runnable act : List.<Runnable>of(
                        () -> keeping.state(actor), () -> keeping.writeToMe(actor), () -> keeping.tryAgain(actor))) {
                    assertThatThrownBy(() -> blog.does(act)).isInstanceOf(NotAllowed.class);
                }
            }
        }
        assertThat(blog.inOneGo(() -> keeping.writeToMe(ANN))).isTrue();
        assertThat(letters()).extracting(l -> l.letter().to().text()).containsExactly("administrator@school.example");
        assertThat(blog.inOneGo(() -> blog.port(LettersOnTheirWay.class).summary())
                        .waiting())
                .isEqualTo(1);
    }
}
