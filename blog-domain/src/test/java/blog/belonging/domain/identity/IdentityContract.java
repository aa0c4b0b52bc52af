package blog.belonging.domain.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import blog.belonging.domain.audit.AuditLine;
import blog.belonging.domain.audit.AuditLog;
import blog.belonging.domain.shared.PortContract;
import blog.belonging.domain.site.PublicSite;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Of {@link Accounts}, {@link Sessions} and {@link ListedAccounts}, by what people do with them. */
public abstract class IdentityContract extends PortContract {

    private static final EmailAddress ANN = new EmailAddress("ann@school.example");
    private static final Password RIGHT = new Password("violet tram under rain");
    private static final Password OTHER = new Password("eleven herons at dusk");
    private static final Device DESK = new Device("192.0.2.1", "Firefox on Linux");
    private static final Device PHONE = new Device("192.0.2.2", "Safari on iPhone");

    private <B, T> T with(Class<B> bean, Function<B, T> work) {
        return blog.inOneGo(() -> work.apply(blog.port(bean)));
    }

    private void setUp() {
        blog.does(() -> {
            String token = blog.port(SetUpToken.class).issue();
            blog.port(SettingUp.class)
                    .setUp(
                            token,
                            ANN,
                            "Ann Archer",
                            RIGHT,
                            new NewBlog(
                                    "Belonging",
                                    "In schools",
                                    Locale.UK,
                                    ZoneId.of("Europe/London"),
                                    "https://b.example"),
                            DESK);
        });
    }

    private SigningIn.Outcome check(String email, Password password) {
        return with(SigningIn.class, signing -> signing.check(email, password, DESK));
    }

    private SessionKeeping.Begun signsIn(String email, Password password, Device device) {
        SigningIn.Outcome outcome = with(SigningIn.class, signing -> signing.check(email, password, device));
        assertThat(outcome).isInstanceOf(SigningIn.Outcome.Welcome.class);
        return with(
                SessionKeeping.class,
                keeping -> keeping.begin(((SigningIn.Outcome.Welcome) outcome).accountId(), device));
    }

    private Actor ann() {
        return signsIn(ANN.text(), RIGHT, DESK).actor();
    }

    private Optional<Actor> comesBack(SessionKeeping.Begun session) {
        return resumes(session.token());
    }

    private Optional<Actor> resumes(String token) {
        return with(SessionKeeping.class, keeping -> keeping.resume(token, DESK));
    }

    private List<SessionLine> sessionsOf(Actor actor) {
        return with(SessionKeeping.class, keeping -> keeping.of(actor));
    }

    private Optional<PasswordKeeping.Owner> ownerOf(AccountKeeping.Ticket ticket) {
        return with(PasswordKeeping.class, keeping -> keeping.ownerOf(ticket.text()));
    }

    private AccountKeeping.Ticket creates(Actor actor, String email, Role role) {
        return with(AccountKeeping.class, k -> k.create(actor, new EmailAddress(email), "Bob Baker", role));
    }

    private void chooses(AccountKeeping.Ticket ticket, Password password) {
        blog.does(() -> blog.port(PasswordKeeping.class).redeem(ticket.text(), password, PHONE));
    }

    private List<String> acts() {
        return with(AuditLog.class, log -> log.page(AuditLog.Question.ANYTHING, Optional.empty(), 100)).stream()
                .map(AuditLine::act)
                .toList();
    }

    @Test
    void whoReadsTheLogOfTheServerSetsTheBlogUpOnce() {
        assertThat(with(SettingUp.class, SettingUp::isDue)).isTrue();
        assertThatThrownBy(() -> blog.does(() -> {
                    blog.port(SetUpToken.class).issue();
                    blog.port(SettingUp.class).prove("something else");
                }))
                .isInstanceOf(WrongToken.class);
        setUp();
        assertThat(with(SettingUp.class, SettingUp::isDue)).isFalse();
        assertThat(with(PublicSite.class, PublicSite::view))
                .extracting("title", "tagline", "language", "address")
                .containsExactly("Belonging", "In schools", "en-GB", "https://b.example");
        assertThatThrownBy(this::setUp).isInstanceOf(SetUpAlready.class);
        assertThat(with(ListedAccounts.class, ListedAccounts::all))
                .extracting(AccountLine::email, AccountLine::name, AccountLine::role, AccountLine::waiting)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "ann@school.example", "Ann Archer", Role.ADMINISTRATOR, false));
        assertThat(acts()).containsExactly("blog.set-up");
    }

    @Test
    void aTokenIsTakenHoweverItWasCopiedAndOnlyOnce() {
        blog.does(() -> {
            SetUpToken token = blog.port(SetUpToken.class);
            String first = token.issue();
            blog.port(SettingUp.class)
                    .prove(" " + first.toUpperCase(Locale.ROOT).replace('-', '–') + "\n");
            String second = token.issue();
            assertThat(token.is(first)).isFalse();
            assertThat(token.is(second)).isTrue();
            token.spend();
            assertThat(token.is(second)).isFalse();
            assertThat(token.is("")).isFalse();
        });
    }

    @Test
    void aWrongPasswordAnUnknownAddressAndADisabledAccountGetTheSameAnswer() {
        setUp();
        Actor ann = ann();
        AccountKeeping.Ticket bob = creates(ann, "bob@school.example", Role.AUTHOR);
        SigningIn.Outcome wrong = new SigningIn.Outcome.Wrong();
        assertThat(check("bob@school.example", RIGHT)).as("has no password yet").isEqualTo(wrong);
        chooses(bob, OTHER);
        assertThat(check("BOB@school.example ", OTHER)).isInstanceOf(SigningIn.Outcome.Welcome.class);
        assertThat(check("bob@school.example", RIGHT)).isEqualTo(wrong);
        assertThat(check("nobody@school.example", OTHER)).isEqualTo(wrong);
        assertThat(check("not an address\u0000", OTHER)).isEqualTo(wrong);
        blog.does(() -> blog.port(AccountKeeping.class).disable(ann, bob.accountId()));
        assertThat(check("bob@school.example", OTHER)).isEqualTo(wrong);
    }

    @Test
    void whoGuessesHasToWaitEvenWithTheRightPassword() {
        setUp();
        for (int i = 0; i < 5; i++) {
            assertThat(check(ANN.text(), OTHER)).isEqualTo(new SigningIn.Outcome.Wrong());
        }
        assertThat(check(ANN.text(), RIGHT)).isInstanceOf(SigningIn.Outcome.Wait.class);
        for (int i = 0; i < 5; i++) {
            assertThat(check("nobody@school.example", OTHER)).isEqualTo(new SigningIn.Outcome.Wrong());
        }
        assertThat(check("nobody@school.example", OTHER)).isInstanceOf(SigningIn.Outcome.Wait.class);
        blog.passes(Duration.ofMinutes(1));
        assertThat(check(ANN.text(), RIGHT)).isInstanceOf(SigningIn.Outcome.Welcome.class);
    }

    @Test
    void aSessionEndsWhenNobodyUsesItAndAtTheEndOfTheDay() {
        setUp();
        SessionKeeping.Begun idle = signsIn(ANN.text(), RIGHT, PHONE);
        SessionKeeping.Begun busy = signsIn(ANN.text(), RIGHT, DESK);
        assertThat(comesBack(idle)).isPresent();
        assertThat(resumes("")).isEmpty();
        assertThat(resumes("a guess")).isEmpty();
        for (int i = 0; i < 14; i++) {
            blog.passes(Duration.ofMinutes(50));
            assertThat(comesBack(busy)).as("after %d times 50 minutes", i + 1).isPresent();
        }
        assertThat(comesBack(idle)).isEmpty();
        blog.passes(Duration.ofMinutes(30));
        assertThat(comesBack(busy)).as("after more than twelve hours").isEmpty();
    }

    @Test
    void everySignInHasATokenOfItsOwn() {
        setUp();
        assertThat(signsIn(ANN.text(), RIGHT, DESK).token())
                .hasSize(43)
                .isNotEqualTo(signsIn(ANN.text(), RIGHT, DESK).token());
    }

    @Test
    void signingInIsNoChangeThatCouldStandInTheWayOfAnother() {
        setUp();
        Supplier<Long> version = () -> blog.inOneGo(
                () -> blog.port(Accounts.class).byEmail(ANN).orElseThrow().version());
        long before = version.get();
        signsIn(ANN.text(), RIGHT, DESK);
        assertThat(version.get()).isEqualTo(before);
        assertThat(with(ListedAccounts.class, ListedAccounts::all))
                .first()
                .satisfies(line -> assertThat(line.signedInAt()).isPresent());
    }

    @Test
    void sessionsAreListedAndEndedFromElsewhere() {
        setUp();
        SessionKeeping.Begun desk = signsIn(ANN.text(), RIGHT, DESK);
        blog.passes(Duration.ofMinutes(1));
        SessionKeeping.Begun phone = signsIn(ANN.text(), RIGHT, PHONE);
        assertThat(sessionsOf(desk.actor()))
                .extracting(SessionLine::browser, SessionLine::current)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Safari on iPhone", false),
                        org.assertj.core.groups.Tuple.tuple("Firefox on Linux", true));

        blog.does(() ->
                blog.port(SessionKeeping.class).end(desk.actor(), phone.actor().sessionId()));
        assertThat(comesBack(phone)).isEmpty();
        assertThat(comesBack(desk)).isPresent();

        SessionKeeping.Begun again = signsIn(ANN.text(), RIGHT, PHONE);
        blog.does(() -> blog.port(SessionKeeping.class).endEverywhere(desk.actor()));
        assertThat(comesBack(again)).isEmpty();
        assertThat(comesBack(desk)).isEmpty();
    }

    @Test
    void nobodyEndsTheSessionOfAnother() {
        setUp();
        SessionKeeping.Begun ann = signsIn(ANN.text(), RIGHT, DESK);
        chooses(creates(ann.actor(), "bob@school.example", Role.AUTHOR), OTHER);
        Actor bob = signsIn("bob@school.example", OTHER, PHONE).actor();
        blog.does(() -> blog.port(SessionKeeping.class).end(bob, ann.actor().sessionId()));
        assertThat(comesBack(ann)).isPresent();
    }

    @Test
    void aNewColleagueChoosesAPasswordWithALinkThatWorksOnceAndForADay() {
        setUp();
        Actor ann = ann();
        AccountKeeping.Ticket ticket = creates(ann, "bob@school.example", Role.EDITOR);
        assertThat(ownerOf(ticket)).map(PasswordKeeping.Owner::email).contains("bob@school.example");
        assertThatThrownBy(() -> chooses(ticket, new Password("short"))).isInstanceOf(WeakPassword.class);
        chooses(ticket, OTHER);
        assertThat(signsIn("bob@school.example", OTHER, DESK).actor().role()).isEqualTo(Role.EDITOR);
        assertThatThrownBy(() -> chooses(ticket, RIGHT)).isInstanceOf(TicketSpent.class);
        assertThatThrownBy(() -> chooses(new AccountKeeping.Ticket(0, "", false), RIGHT))
                .isInstanceOf(TicketSpent.class);

        AccountKeeping.Ticket first = with(AccountKeeping.class, k -> k.renewTicket(ann, ticket.accountId()));
        AccountKeeping.Ticket second = with(AccountKeeping.class, k -> k.renewTicket(ann, ticket.accountId()));
        assertThatThrownBy(() -> chooses(first, RIGHT)).isInstanceOf(TicketSpent.class);
        blog.passes(Duration.ofHours(25));
        assertThatThrownBy(() -> chooses(second, RIGHT)).isInstanceOf(TicketSpent.class);
    }

    @Test
    void aChosenPasswordSignsOutWhoeverCameInWithTheOldOne() {
        setUp();
        Actor ann = ann();
        AccountKeeping.Ticket ticket = creates(ann, "bob@school.example", Role.AUTHOR);
        chooses(ticket, OTHER);
        SessionKeeping.Begun bob = signsIn("bob@school.example", OTHER, DESK);
        chooses(with(AccountKeeping.class, k -> k.renewTicket(ann, ticket.accountId())), RIGHT);
        assertThat(comesBack(bob)).isEmpty();
    }

    @Test
    void whoChangesThePasswordKnowsTheOldOneAndStaysSignedInHereAlone() {
        setUp();
        SessionKeeping.Begun desk = signsIn(ANN.text(), RIGHT, DESK);
        SessionKeeping.Begun phone = signsIn(ANN.text(), RIGHT, PHONE);
        assertThatThrownBy(
                        () -> blog.does(() -> blog.port(PasswordKeeping.class).change(desk.actor(), OTHER, OTHER)))
                .isInstanceOf(WrongPassword.class);
        assertThatThrownBy(() -> blog.does(() ->
                        blog.port(PasswordKeeping.class).change(desk.actor(), RIGHT, new Password("belonging 2026"))))
                .isInstanceOf(WeakPassword.class);
        blog.does(() -> blog.port(PasswordKeeping.class).change(desk.actor(), RIGHT, OTHER));
        assertThat(check(ANN.text(), RIGHT)).isEqualTo(new SigningIn.Outcome.Wrong());
        assertThat(check(ANN.text(), OTHER)).isInstanceOf(SigningIn.Outcome.Welcome.class);
        assertThat(comesBack(desk)).isPresent();
        assertThat(comesBack(phone)).isEmpty();
    }

    @Test
    void whoFoundAnOpenScreenCannotGuessTheOldPasswordThere() {
        setUp();
        Actor ann = ann();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() ->
                            blog.does(() -> blog.port(PasswordKeeping.class).change(ann, OTHER, OTHER)))
                    .isInstanceOf(WrongPassword.class);
        }
        assertThatThrownBy(
                        () -> blog.does(() -> blog.port(PasswordKeeping.class).change(ann, RIGHT, OTHER)))
                .isInstanceOf(WrongPassword.class);
    }

    @Test
    void twoPeopleCannotHaveOneAddress() {
        setUp();
        assertThatThrownBy(() -> creates(ann(), "ANN@school.example", Role.AUTHOR))
                .isInstanceOf(EmailTaken.class);
    }

    @Test
    void theLastAdministratorStaysOne() {
        setUp();
        Actor ann = ann();
        assertThatThrownBy(() -> blog.does(() -> blog.port(AccountKeeping.class).disable(ann, ann.accountId())))
                .isInstanceOf(LastAdministrator.class);
        AccountKeeping.Ticket bob = creates(ann, "bob@school.example", Role.ADMINISTRATOR);
        assertThatThrownBy(() ->
                        blog.does(() -> blog.port(AccountKeeping.class).changeRole(ann, ann.accountId(), Role.EDITOR)))
                .as("the other one cannot sign in yet")
                .isInstanceOf(LastAdministrator.class);
        chooses(bob, OTHER);
        blog.does(() -> blog.port(AccountKeeping.class).changeRole(ann, ann.accountId(), Role.EDITOR));
        Actor now = signsIn("bob@school.example", OTHER, DESK).actor();
        assertThatThrownBy(() -> blog.does(() -> blog.port(AccountKeeping.class).disable(now, now.accountId())))
                .isInstanceOf(LastAdministrator.class);
    }

    @Test
    void whoIsDisabledIsSignedOutAndComesBackWhenEnabled() {
        setUp();
        Actor ann = ann();
        AccountKeeping.Ticket ticket = creates(ann, "bob@school.example", Role.AUTHOR);
        chooses(ticket, OTHER);
        SessionKeeping.Begun bob = signsIn("bob@school.example", OTHER, DESK);
        blog.does(() -> blog.port(AccountKeeping.class).disable(ann, ticket.accountId()));
        assertThat(comesBack(bob)).isEmpty();
        blog.does(() -> blog.port(AccountKeeping.class).enable(ann, ticket.accountId()));
        assertThat(check("bob@school.example", OTHER)).isInstanceOf(SigningIn.Outcome.Welcome.class);
    }

    @Test
    void onlyAdministratorsHaveADoWithAccounts() {
        setUp();
        Actor ann = ann();
        for (Role role : Role.values()) {
            if (role == Role.ADMINISTRATOR) {
                continue;
            }
            Actor other = new Actor(99, 99, "Bob", new EmailAddress("b@b.example"), role, DESK);
            AccountKeeping keeping = blog.port(AccountKeeping.class);
            List<Runnable> all = List.of(
                    () -> keeping.all(other),
                    () -> keeping.one(other, ann.accountId()),
                    () -> keeping.create(other, new EmailAddress("c@b.example"), "C", Role.ADMINISTRATOR),
                    () -> keeping.changeRole(other, ann.accountId(), Role.AUTHOR),
                    () -> keeping.disable(other, ann.accountId()),
                    () -> keeping.enable(other, ann.accountId()),
                    () -> keeping.renewTicket(other, ann.accountId()));
            for (Runnable one : all) {
                assertThatThrownBy(() -> blog.does(one)).as(role.name()).isInstanceOf(NotAllowed.class);
            }
            assertThatThrownBy(() -> blog.does(() -> blog.port(AuditReading.class)
                            .page(other, AuditLog.Question.ANYTHING, Optional.empty(), 10)))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void everythingThatIsDoneLeavesALine() {
        setUp();
        Actor ann = ann();
        check(ANN.text(), OTHER);
        check("a secret typed into the wrong field", OTHER);
        AccountKeeping.Ticket bob = creates(ann, "bob@school.example", Role.AUTHOR);
        chooses(bob, OTHER);
        blog.does(() -> {
            AccountKeeping keeping = blog.port(AccountKeeping.class);
            keeping.changeRole(ann, bob.accountId(), Role.EDITOR);
            keeping.changeRole(ann, bob.accountId(), Role.EDITOR);
            keeping.disable(ann, bob.accountId());
            keeping.enable(ann, bob.accountId());
            keeping.renewTicket(ann, bob.accountId());
            blog.port(PasswordKeeping.class).change(ann, RIGHT, OTHER);
            blog.port(SessionKeeping.class).endEverywhere(ann);
        });
        List<AuditLine> lines =
                with(AuditReading.class, r -> r.page(ann, AuditLog.Question.ANYTHING, Optional.empty(), 100));
        assertThat(lines)
                .extracting(AuditLine::act)
                .containsExactlyInAnyOrder(
                        "blog.set-up",
                        "session.begun",
                        "session.refused",
                        "session.refused",
                        "account.created",
                        "password.chosen",
                        "account.role",
                        "account.disabled",
                        "account.enabled",
                        "account.link",
                        "password.changed",
                        "session.ended-everywhere");
        assertThat(lines).noneMatch(line -> line.toString().contains("secret"));
        assertThat(lines)
                .filteredOn(line -> line.act().equals("account.role"))
                .extracting(AuditLine::who, AuditLine::subject, AuditLine::before, AuditLine::after, AuditLine::from)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "Ann Archer <ann@school.example>",
                        "Bob Baker <bob@school.example>",
                        "AUTHOR",
                        "EDITOR",
                        "192.0.2.1"));
    }

    @Test
    void whatIsTakenBackLeavesNoLine() {
        setUp();
        Actor ann = ann();
        int before = acts().size();
        assertThatThrownBy(() -> blog.does(() -> {
                    blog.port(AccountKeeping.class)
                            .create(ann, new EmailAddress("bob@school.example"), "Bob", Role.AUTHOR);
                    throw new IllegalStateException("the database is gone");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(acts()).hasSize(before);
    }

    @Test
    void aPasswordThatWasKeptInAnOlderWayIsKeptInTodaysWayAfterTheNextSignIn() {
        setUp();
        blog.does(() -> blog.port(Accounts.class).byEmail(ANN).orElseThrow().protectBy("older:" + RIGHT.text()));
        Supplier<String> kept = () -> blog.inOneGo(
                () -> blog.port(Accounts.class).byEmail(ANN).orElseThrow().passwordHash());
        assertThat(check(ANN.text(), OTHER)).isEqualTo(new SigningIn.Outcome.Wrong());
        assertThat(kept.get()).startsWith("older:");
        assertThat(check(ANN.text(), RIGHT)).isInstanceOf(SigningIn.Outcome.Welcome.class);
        assertThat(kept.get()).startsWith("today:");
    }

    private SecondFactorKeeping.State stateOf(Actor actor) {
        return with(SecondFactorKeeping.class, keeping -> keeping.state(actor));
    }

    private String keyOf(Actor actor) {
        return with(SecondFactors.class, factors -> factors.of(actor.accountId()))
                .orElseThrow()
                .key();
    }

    private String codeOf(Actor actor) {
        return Totp.code(
                keyOf(actor), Totp.stepAt(blog.port(java.time.Clock.class).instant()));
    }

    private List<String> switchesOn(Actor actor) {
        blog.does(() -> blog.port(SecondFactorKeeping.class).begin(actor, RIGHT));
        List<String> codes = with(SecondFactorKeeping.class, keeping -> keeping.confirm(actor, codeOf(actor)));
        blog.passes(Duration.ofMinutes(1));
        return codes;
    }

    private String halfWay() {
        SigningIn.Outcome outcome = check(ANN.text(), RIGHT);
        assertThat(outcome).isInstanceOf(SigningIn.Outcome.CodeWanted.class);
        return ((SigningIn.Outcome.CodeWanted) outcome).ticket();
    }

    private SigningIn.Outcome gives(String ticket, String code) {
        return with(SigningIn.class, signing -> signing.checkCode(ticket, code, DESK));
    }

    @Test
    void aSecondStepCountsFromTheFirstRightCodeOn() {
        setUp();
        Actor ann = ann();
        assertThat(stateOf(ann)).isEqualTo(new SecondFactorKeeping.State.Off());
        assertThatThrownBy(() ->
                        blog.does(() -> blog.port(SecondFactorKeeping.class).begin(ann, OTHER)))
                .isInstanceOf(WrongPassword.class);
        blog.does(() -> blog.port(SecondFactorKeeping.class).begin(ann, RIGHT));
        assertThat(stateOf(ann))
                .isEqualTo(new SecondFactorKeeping.State.Waiting(
                        keyOf(ann),
                        "otpauth://totp/Belonging:ann%40school.example?secret=" + keyOf(ann) + "&issuer=Belonging"));
        assertThat(check(ANN.text(), RIGHT)).isInstanceOf(SigningIn.Outcome.Welcome.class);
        assertThatThrownBy(() ->
                        blog.does(() -> blog.port(SecondFactorKeeping.class).confirm(ann, "not a code")))
                .isInstanceOf(WrongCode.class);
        List<String> codes = with(SecondFactorKeeping.class, keeping -> keeping.confirm(ann, " " + codeOf(ann) + " "));
        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}"));
        assertThat(stateOf(ann)).isEqualTo(new SecondFactorKeeping.State.On(10));
        assertThat(check(ANN.text(), RIGHT)).isInstanceOf(SigningIn.Outcome.CodeWanted.class);
        assertThat(check(ANN.text(), OTHER)).isEqualTo(new SigningIn.Outcome.Wrong());
        assertThat(with(ListedAccounts.class, ListedAccounts::all))
                .first()
                .extracting(AccountLine::secondFactor)
                .isEqualTo(true);
    }

    @Test
    void whatWasBegunCanBeGivenUpButNotWhatCounts() {
        setUp();
        Actor ann = ann();
        blog.does(() -> blog.port(SecondFactorKeeping.class).begin(ann, RIGHT));
        String key = keyOf(ann);
        blog.does(() -> blog.port(SecondFactorKeeping.class).begin(ann, RIGHT));
        assertThat(keyOf(ann)).as("pressed twice").isEqualTo(key);
        blog.does(() -> blog.port(SecondFactorKeeping.class).giveUp(ann));
        assertThat(stateOf(ann)).isEqualTo(new SecondFactorKeeping.State.Off());
        switchesOn(ann);
        blog.does(() -> {
            blog.port(SecondFactorKeeping.class).giveUp(ann);
            blog.port(SecondFactorKeeping.class).begin(ann, RIGHT);
        });
        assertThat(stateOf(ann)).isEqualTo(new SecondFactorKeeping.State.On(10));
    }

    @Test
    void aCodeLetsInOnceAndSoDoesATicket() {
        setUp();
        Actor ann = ann();
        switchesOn(ann);
        String first = halfWay();
        String second = halfWay();
        String code = codeOf(ann);
        assertThat(gives(first, code)).isEqualTo(new SigningIn.Outcome.Welcome(ann.accountId()));
        assertThat(gives(second, code)).as("the same code").isEqualTo(new SigningIn.Outcome.Wrong());
        blog.passes(Duration.ofMinutes(1));
        assertThat(gives(first, codeOf(ann))).as("the same ticket").isEqualTo(new SigningIn.Outcome.TooLate());
        assertThat(gives("", codeOf(ann))).isEqualTo(new SigningIn.Outcome.TooLate());
        assertThat(gives(second, codeOf(ann))).isInstanceOf(SigningIn.Outcome.Welcome.class);
    }

    @Test
    void theCodeThatSwitchedItOnLetsNobodyIn() {
        setUp();
        Actor ann = ann();
        blog.does(() -> blog.port(SecondFactorKeeping.class).begin(ann, RIGHT));
        String code = codeOf(ann);
        blog.does(() -> blog.port(SecondFactorKeeping.class).confirm(ann, code));
        assertThat(gives(halfWay(), code)).isEqualTo(new SigningIn.Outcome.Wrong());
    }

    @Test
    void halfWayInLastsFiveMinutesAndEndsWithThePassword() {
        setUp();
        Actor ann = ann();
        switchesOn(ann);
        String slow = halfWay();
        blog.passes(Duration.ofMinutes(5));
        assertThat(gives(slow, codeOf(ann))).isEqualTo(new SigningIn.Outcome.TooLate());
        String stolen = halfWay();
        blog.does(() -> blog.port(PasswordKeeping.class).change(ann, RIGHT, OTHER));
        assertThat(gives(stolen, codeOf(ann))).isEqualTo(new SigningIn.Outcome.TooLate());
    }

    @Test
    void whoKnowsThePasswordCannotGuessTheCode() {
        setUp();
        Actor ann = ann();
        switchesOn(ann);
        for (int i = 0; i < 5; i++) {
            assertThat(gives(halfWay(), "guess " + i)).isEqualTo(new SigningIn.Outcome.Wrong());
        }
        assertThat(gives(halfWay(), codeOf(ann)))
                .as("the right password did not make them forgotten")
                .isInstanceOf(SigningIn.Outcome.Wait.class);
        blog.passes(Duration.ofMinutes(1));
        assertThat(gives(halfWay(), codeOf(ann))).isInstanceOf(SigningIn.Outcome.Welcome.class);
    }

    @Test
    void aRecoveryCodeWorksOnceHoweverItIsTypedAndOnlyUntilThereAreOthers() {
        setUp();
        Actor ann = ann();
        List<String> codes = switchesOn(ann);
        String typed = " " + codes.get(3).toUpperCase(Locale.ROOT).replace('-', ' ');
        assertThat(gives(halfWay(), typed)).isInstanceOf(SigningIn.Outcome.Welcome.class);
        assertThat(gives(halfWay(), typed)).isEqualTo(new SigningIn.Outcome.Wrong());
        assertThat(stateOf(ann)).isEqualTo(new SecondFactorKeeping.State.On(9));
        assertThatThrownBy(() ->
                        blog.does(() -> blog.port(SecondFactorKeeping.class).renewCodes(ann, OTHER)))
                .isInstanceOf(WrongPassword.class);
        List<String> others = with(SecondFactorKeeping.class, keeping -> keeping.renewCodes(ann, RIGHT));
        assertThat(others).hasSize(10).doesNotContainAnyElementsOf(codes);
        assertThat(gives(halfWay(), codes.get(4))).isEqualTo(new SigningIn.Outcome.Wrong());
        assertThat(gives(halfWay(), others.get(0))).isInstanceOf(SigningIn.Outcome.Welcome.class);
    }

    @Test
    void itIsSwitchedOffWithThePasswordOrByAnAdministrator() {
        setUp();
        Actor ann = ann();
        switchesOn(ann);
        String ticket = halfWay();
        assertThatThrownBy(() ->
                        blog.does(() -> blog.port(SecondFactorKeeping.class).switchOff(ann, OTHER)))
                .isInstanceOf(WrongPassword.class);
        blog.does(() -> blog.port(SecondFactorKeeping.class).switchOff(ann, RIGHT));
        assertThat(check(ANN.text(), RIGHT)).isInstanceOf(SigningIn.Outcome.Welcome.class);
        assertThat(gives(ticket, "123456")).isEqualTo(new SigningIn.Outcome.TooLate());
        switchesOn(ann);
        Actor author = new Actor(99, 99, "Bob", new EmailAddress("b@b.example"), Role.EDITOR, DESK);
        assertThatThrownBy(() ->
                        blog.does(() -> blog.port(AccountKeeping.class).removeSecondFactor(author, ann.accountId())))
                .isInstanceOf(NotAllowed.class);
        blog.does(() -> blog.port(AccountKeeping.class).removeSecondFactor(ann, ann.accountId()));
        assertThat(check(ANN.text(), RIGHT)).isInstanceOf(SigningIn.Outcome.Welcome.class);
    }

    @Test
    void whatIsDoneWithASecondStepLeavesALine() {
        setUp();
        Actor ann = ann();
        List<String> codes = switchesOn(ann);
        gives(halfWay(), "wrong");
        gives(halfWay(), codes.get(0));
        blog.does(() -> {
            blog.port(SecondFactorKeeping.class).renewCodes(ann, RIGHT);
            blog.port(SecondFactorKeeping.class).switchOff(ann, RIGHT);
            blog.port(SecondFactorKeeping.class).switchOff(ann, RIGHT);
        });
        switchesOn(ann);
        blog.does(() -> blog.port(AccountKeeping.class).removeSecondFactor(ann, ann.accountId()));
        assertThat(acts())
                .containsExactlyInAnyOrder(
                        "blog.set-up",
                        "session.begun",
                        "second-factor.on",
                        "session.code-refused",
                        "second-factor.recovery",
                        "second-factor.codes",
                        "second-factor.off",
                        "second-factor.on",
                        "account.second-factor");
    }
}
