package blog.belonging.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.domain.identity.Role;
import blog.belonging.domain.identity.Room;
import blog.belonging.web.testkit.BlogWar;
import blog.belonging.web.testkit.Chromium;
import blog.belonging.web.testkit.Colleague;
import blog.belonging.web.testkit.KeyboardWalk;
import blog.belonging.web.testkit.PageChecks;
import blog.belonging.web.testkit.Reader;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who comes into which room of the console, with what, and what is refused. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@RunAsClient
class ConsoleIT {

    /** As the settings of the shared server say. */
    private static final String ANN = "ann@school.example";

    private static final String PASSWORD = "violet-tram-under-rain";
    private static final String OTHER = "eleven herons at dusk";

    /** Signing in is slow on purpose, so each is done once for all tests. */
    private static final Map<Role, Colleague> COLLEAGUES = new EnumMap<>(Role.class);

    @Deployment
    static WebArchive war() {
        return BlogWar.withTests();
    }

    @ArquillianResource
    URL base;

    private URI here;

    @BeforeEach
    void open() throws Exception {
        Reader reader = new Reader(base.toURI());
        reader.awaitReady();
        here = reader.base();
    }

    private Colleague nobody() {
        return new Colleague(here);
    }

    private Colleague administrator() throws Exception {
        Colleague known = COLLEAGUES.get(Role.ADMINISTRATOR);
        if (known == null) {
            known = nobody().signsIn(ANN, PASSWORD);
            COLLEAGUES.put(Role.ADMINISTRATOR, known);
        }
        return known;
    }

    /** Invited, with a password of their own, and signed in. */
    private Colleague colleague(Role role) throws Exception {
        Colleague known = role == Role.ADMINISTRATOR ? administrator() : COLLEAGUES.get(role);
        if (known == null) {
            known = joins(role.name().toLowerCase(java.util.Locale.ROOT) + "@school.example", role);
            COLLEAGUES.put(role, known);
        }
        return known;
    }

    private Colleague joins(String email, Role role) throws Exception {
        HttpResponse<String> made =
                administrator().sends("accounts/new", "name", "A " + role, "email", email, "role", role.name());
        String ticket = ticketIn(made);
        HttpResponse<String> chosen = nobody().sends("new-password", "ticket", ticket, "chosen", OTHER, "again", OTHER);
        assertThat(Colleague.leadsTo(chosen)).isEqualTo("sign-in?done=password-chosen");
        return nobody().signsIn(email, OTHER);
    }

    private static String ticketIn(HttpResponse<String> response) {
        return Jsoup.parse(response.body()).select(".secret code").text().replaceFirst(".*ticket=", "");
    }

    private String numberOf(String email) throws Exception {
        return administrator().sees("accounts").select(".row").stream()
                .filter(row -> row.text().contains(email))
                .map(row -> row.select("a").attr("href").replaceFirst(".*id=", ""))
                .findFirst()
                .orElseThrow();
    }

    /** Of the first thing in a list. */
    private String numberIn(String list) throws Exception {
        return administrator().sees(list).expectFirst(".row a").attr("href").replaceFirst(".*id=", "");
    }

    private static String problems(HttpResponse<String> response) {
        return Jsoup.parse(response.body()).select(".problems").text();
    }

    @Test
    void everyRoomAdmitsWhoMayEnterAndNobodyElse() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        for (Room room : Room.values()) {
            HttpResponse<String> stranger = nobody().asksFor(room.path());
            if (room.isForScripts()) {
                softly.assertThat(stranger.statusCode())
                        .as("nobody asks " + room)
                        .isEqualTo(401);
                softly.assertThat(nobody().sends(room.path(), "do", "x").statusCode())
                        .as("nobody sends to " + room)
                        .isEqualTo(401);
            } else if (!room.isOpen()) {
                softly.assertThat(Colleague.leadsTo(stranger))
                        .as("nobody in " + room)
                        .startsWith("sign-in");
                softly.assertThat(Colleague.leadsTo(nobody().sends(room.path(), "do", "x")))
                        .as("nobody sends to " + room)
                        .startsWith("sign-in");
            }
            for (Role role : Role.values()) {
                boolean welcome = room.isOpen() || room.admits(role);
                softly.assertThat(colleague(role).asksFor(room.path()).statusCode())
                        .as(role + " in " + room)
                        .isIn(welcome ? List.of(200, 302, 303, 400, 404, 405) : List.of(403));
                if (!welcome) {
                    softly.assertThat(colleague(role)
                                    .sends(room.path(), "do", "x")
                                    .statusCode())
                            .as(role + " sends to " + room)
                            .isEqualTo(403);
                }
            }
        }
        softly.assertAll();
    }

    @Test
    void whoManagesNoAccountsChangesNoneWhateverIsSent() throws Exception {
        colleague(Role.CONTRIBUTOR);
        String ann = numberOf(ANN);
        String before = administrator().sees("accounts").select(".rows .marks").text();
        for (Role role : Role.values()) {
            if (role == Role.ADMINISTRATOR) {
                continue;
            }
            Colleague other = colleague(role);
            before = administrator().sees("accounts").select(".rows .marks").text();
            for (String what : List.of("role", "link", "disable", "enable")) {
                HttpResponse<String> response =
                        other.sends("accounts/edit", "id", ann, "do", what, "role", "CONTRIBUTOR");
                assertThat(response.statusCode()).as(role + " " + what).isEqualTo(403);
                assertThat(response.body()).doesNotContain("ticket=");
            }
            assertThat(other.sends("accounts/new", "name", "X", "email", "x@x.example", "role", "ADMINISTRATOR")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(administrator().sees("accounts").select(".rows .marks").text())
                    .isEqualTo(before);
        }
    }

    @Test
    void theWaysThatAreShownAreTheOnesThatMayBeGone() throws Exception {
        assertThat(administrator().sees("").select(".ways a").eachText())
                .containsExactly(
                        "Overview",
                        "Posts",
                        "Pages",
                        "Comments",
                        "Calendar",
                        "Series",
                        "Media",
                        "Categories",
                        "Tags",
                        "Authors",
                        "Settings",
                        "Privacy",
                        "Menus",
                        "Redirects",
                        "People",
                        "Import",
                        "Export",
                        "Audit log",
                        "View the blog");
        assertThat(colleague(Role.AUTHOR).sees("").select(".ways a").eachText())
                .containsExactly("Overview", "Posts", "Calendar", "Media", "View the blog");
        Document moderator = colleague(Role.MODERATOR).sees("");
        assertThat(moderator.select("h2").eachText()).containsExactly("Comments");
        assertThat(colleague(Role.AUTHOR).sees("").select("h2").eachText())
                .startsWith("Posts")
                .doesNotContain("The system", "Comments");
    }

    @Test
    void theCookieGoesToTheConsoleAloneAndNoScriptSeesIt() throws Exception {
        HttpResponse<String> response = nobody().sends("sign-in", "email", ANN, "password", PASSWORD);
        assertThat(response.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .matches("console=[A-Za-z0-9_-]{43}; Path=/admin; HttpOnly; SameSite=Lax");

        HttpResponse<String> proxied =
                new Reader(here).get("/admin/", "X-Forwarded-Proto", "https", "Cookie", "__Secure-console=over");
        assertThat(proxied.headers().allValues("Set-Cookie"))
                .containsExactly("__Secure-console=; Path=/admin; HttpOnly; SameSite=Lax; Secure; Max-Age=0");
    }

    @Test
    void aSessionThatSomebodyPutThereIsNotTheOneThatBegins() throws Exception {
        String planted = nobody().signsIn(ANN, PASSWORD).token();
        Colleague victim = nobody().with(planted);
        assertThat(Colleague.leadsTo(victim.sends("sign-out"))).startsWith("sign-in");
        victim.with(planted).signsIn(ANN, PASSWORD);
        assertThat(victim.token()).isNotEqualTo(planted);
        assertThat(Colleague.leadsTo(nobody().with(planted).asksFor("account"))).startsWith("sign-in");
    }

    @Test
    void everyScreenIsGuardedAndKeptByNobody() throws Exception {
        Set<String> policies = new HashSet<>();
        for (Room room : Room.values()) {
            HttpResponse<String> response = administrator().asksFor(room.path());
            if (room == Room.SIGN_OUT) {
                assertThat(response.statusCode()).isEqualTo(200);
            }
            String policy =
                    response.headers().firstValue("Content-Security-Policy").orElse("");
            assertThat(policy)
                    .as(room.name())
                    .contains("default-src 'none'")
                    .containsPattern("script-src 'nonce-[A-Za-z0-9_-]{24}';")
                    .doesNotContain("unsafe", "*");
            assertThat(policies.add(policy)).as("another secret each time").isTrue();
            assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(response.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
            assertThat(response.headers().firstValue("X-Frame-Options")).contains("DENY");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none", ""})
    void aFormThatAnotherSiteSendsDoesNothing(String site) throws Exception {
        HttpResponse<String> response = administrator().sendsFrom(site, "account", "do", "everywhere");
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(administrator().asksFor("account").statusCode()).isEqualTo(200);
        assertThat(nobody().sendsFrom(site, "sign-in", "email", ANN, "password", PASSWORD)
                        .headers()
                        .firstValue("Set-Cookie"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "accounts, accounts",
        "audit?who=ann&act=, audit?who=ann&act=",
        "'accounts/edit?id=1', 'accounts/edit?id=1'",
        "//evil.example/, ''",
        "https://evil.example/, ''",
        "../../, ''",
        "sign-out/../x, ''",
        "'\\\\evil.example', ''",
        "nowhere, ''",
        "'', ''"
    })
    void afterSigningInOneComesWhereOneWantedAndNeverElsewhere(String wanted, String reached) throws Exception {
        HttpResponse<String> response = nobody().sends("sign-in", "email", ANN, "password", PASSWORD, "to", wanted);
        assertThat(response.headers().firstValue("Location")).contains("/admin/" + reached);
    }

    @Test
    void whoWantedSomethingIsAskedToSignInAndComesBackToIt() throws Exception {
        HttpResponse<String> asked = nobody().asksFor("audit?who=ann");
        assertThat(Colleague.leadsTo(asked)).isEqualTo("sign-in?to=audit%3Fwho%3Dann");
        assertThat(nobody().sees("sign-in?to=audit%3Fwho%3Dann")
                        .select("input[name=to]")
                        .attr("value"))
                .isEqualTo("audit?who=ann");
    }

    @Test
    void whoGuessesWaitsAndLearnsNothing() throws Exception {
        Colleague guessed = joins("guessed@school.example", Role.AUTHOR);
        List<String> known = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        long knownTime = Long.MAX_VALUE;
        long unknownTime = Long.MAX_VALUE;
        for (int i = 0; i < 10; i++) {
            long begin = System.nanoTime();
            known.add(problems(nobody().sends("sign-in", "email", "guessed@school.example", "password", "wrong " + i)));
            long middle = System.nanoTime();
            unknown.add(
                    problems(nobody().sends("sign-in", "email", "unknown@school.example", "password", "wrong " + i)));
            if (i < 5) {
                knownTime = Math.min(knownTime, middle - begin);
                unknownTime = Math.min(unknownTime, System.nanoTime() - middle);
            }
        }
        assertThat(known.subList(0, 5)).allMatch(text -> text.contains("do not belong together"));
        assertThat(known.subList(5, 10)).allMatch(text -> text.contains("too many attempts"));
        assertThat(unknown.subList(0, 5)).isEqualTo(known.subList(0, 5));
        assertThat(unknown.subList(5, 10)).allMatch(text -> text.contains("too many attempts"));
        assertThat(unknownTime).isGreaterThan(knownTime / 2);
        assertThat(problems(nobody().sends("sign-in", "email", "guessed@school.example", "password", OTHER)))
                .contains("too many attempts");
        assertThat(guessed.asksFor("").statusCode())
                .as("who is in already stays in")
                .isEqualTo(200);
    }

    @Test
    void aWayInThatIsLostIsReplacedByALinkThatWorksOnce() throws Exception {
        Colleague forgetful = joins("forgetful@school.example", Role.AUTHOR);
        String number = numberOf("forgetful@school.example");
        String ticket = ticketIn(administrator().sends("accounts/edit", "id", number, "do", "link"));
        assertThat(ticket).hasSize(43);
        assertThat(problems(nobody().sends("new-password", "ticket", ticket, "chosen", "short", "again", "short")))
                .contains("at least 12 characters");
        assertThat(problems(nobody().sends("new-password", "ticket", ticket, "chosen", PASSWORD, "again", OTHER)))
                .contains("differ");
        assertThat(Colleague.leadsTo(
                        nobody().sends("new-password", "ticket", ticket, "chosen", PASSWORD, "again", PASSWORD)))
                .isEqualTo("sign-in?done=password-chosen");
        assertThat(Colleague.leadsTo(forgetful.asksFor("account")))
                .as("signed out with the old password")
                .startsWith("sign-in");
        assertThat(nobody().sees("new-password?ticket=" + ticket).select("h1").text())
                .isEqualTo("This link leads nowhere any more");
        nobody().signsIn("forgetful@school.example", PASSWORD);
    }

    @Test
    void withoutMailAnAdministratorIsAskedAndNothingIsWritten() throws Exception {
        assertThat(nobody().sees("sign-in").select("details").text()).contains("Ask an administrator");
        assertThat(nobody().sees("sign-in").select("main a[href$=forgotten]")).isEmpty();
        HttpResponse<String> asked = nobody().sends("forgotten", "email", ANN);
        assertThat(asked.statusCode()).isEqualTo(200);
        assertThat(asked.body()).contains("Ask an administrator").doesNotContain("is on its way");
        assertThat(Colleague.leadsTo(administrator().sends("settings/mail", "do", "try-out")))
                .isEqualTo("settings/mail?done=mail-off");
        Document mail = administrator().sees("settings/mail");
        assertThat(mail.select("main").text()).contains("No mail is set up", "BLOG_MAIL_HOST");
        assertThat(mail.select(".counts dd").eachText()).containsExactly("0", "0");
        assertThat(mail.select("main button")).isEmpty();
    }

    @Test
    void somebodyWhoMovesToAnotherAddressSignsInWithIt() throws Exception {
        Colleague mover = joins("mover@school.example", Role.AUTHOR);
        String screen = "accounts/edit?id=" + numberOf("mover@school.example");
        String form = "form:has([value=email])";
        assertThat(problems(administrator().fills(screen, form, "do", "email", "email", ANN)))
                .contains("has an account already");
        HttpResponse<String> wrong = administrator().fills(screen, form, "do", "email", "email", "mover@");
        assertThat(problems(wrong)).contains("e-mail address");
        assertThat(Jsoup.parse(wrong.body()).select("#email").val()).isEqualTo("mover@");
        assertThat(Colleague.leadsTo(
                        administrator().fills(screen, form, "do", "email", "email", "Moved@School.example")))
                .isEqualTo("accounts?done=email-changed");
        assertThat(mover.asksFor("account").statusCode()).isEqualTo(200);
        nobody().signsIn("moved@school.example", OTHER);
    }

    @Test
    void whoIsDisabledIsOutAtOnce() throws Exception {
        Colleague leaver = joins("leaver@school.example", Role.EDITOR);
        String number = numberOf("leaver@school.example");
        assertThat(Colleague.leadsTo(administrator().sends("accounts/edit", "id", number, "do", "disable")))
                .isEqualTo("accounts?done=disabled");
        assertThat(Colleague.leadsTo(leaver.asksFor("account"))).startsWith("sign-in");
        assertThat(problems(nobody().sends("sign-in", "email", "leaver@school.example", "password", OTHER)))
                .contains("do not belong together");
    }

    @Test
    void theLastAdministratorIsNotDisabled() throws Exception {
        String ann = numberOf(ANN);
        for (String[] fields :
                new String[][] {{"id", ann, "do", "disable"}, {"id", ann, "do", "role", "role", "EDITOR"}}) {
            assertThat(problems(administrator().sends("accounts/edit", fields))).contains("last administrator");
        }
    }

    @Test
    void aRoleCountsFromTheNextClick() throws Exception {
        Colleague riser = joins("riser@school.example", Role.AUTHOR);
        assertThat(riser.asksFor("audit").statusCode()).isEqualTo(403);
        administrator()
                .sends("accounts/edit", "id", numberOf("riser@school.example"), "do", "role", "role", "ADMINISTRATOR");
        assertThat(riser.asksFor("audit").statusCode()).isEqualTo(200);
        administrator().sends("accounts/edit", "id", numberOf("riser@school.example"), "do", "role", "role", "AUTHOR");
        assertThat(riser.asksFor("audit").statusCode()).isEqualTo(403);
    }

    @Test
    void theLogSaysWhatWasDoneAndIsAsked() throws Exception {
        joins("logged@school.example", Role.CONTRIBUTOR);
        Document log = administrator().sees("audit?act=account.created&who=ann");
        assertThat(log.select(".log li").first().text())
                .contains(
                        "Made an account: A CONTRIBUTOR <logged@school.example>", "Contributor", "ann@school.example");
        assertThat(administrator()
                        .sees("audit?who=nobody-of-that-name")
                        .select(".empty")
                        .text())
                .contains("Nothing in the log fits");
        assertThat(administrator().sees("audit?from=2999-01-01").select(".log li"))
                .isEmpty();
        assertThat(administrator().sees("audit?until=1999-01-01").select(".log li"))
                .isEmpty();
        assertThat(administrator()
                        .sees("audit?from=nonsense&after=0-0-0&until=%00")
                        .select(".log li"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'; drop table account; --",
                "#{console.name} ${7*7}",
                "{0} {1} '{'",
                "a\u0000b\u202ec\ud800",
                "%00%0d%0aSet-Cookie:%20a=b",
                "\r\nLocation: https://evil.example/"
            })
    void whatIsTypedIsTextAndNothingElse(String hostile) throws Exception {
        List<HttpResponse<String>> answers = List.of(
                nobody().sends("sign-in", "email", hostile, "password", "", "to", hostile),
                nobody().sends("new-password", "ticket", hostile, "chosen", hostile, "again", hostile),
                administrator().sends("accounts/new", "name", hostile, "email", hostile, "role", hostile),
                administrator().sends("accounts/edit", "id", hostile, "do", hostile, "role", hostile),
                administrator().sends("account", "do", "end", "session", hostile),
                administrator().sends("account/second-step", "do", "confirm", "code", hostile),
                nobody().sends("sign-in", "ticket", hostile, "code", hostile, "to", hostile),
                administrator().sends("account", "do", "password", "old", hostile, "chosen", hostile, "again", hostile),
                administrator()
                        .sends(
                                "audit", "who", hostile, "act", hostile, "from", hostile, "until", hostile, "after",
                                hostile, "done", hostile));
        for (HttpResponse<String> answer : answers) {
            assertThat(answer.statusCode()).isIn(200, 303);
            Document page = Jsoup.parse(answer.body());
            // The one that the frame has on each screen, with a nonce of any letters and figures.
            page.select("script[src^=/assets/admin/sign-out.js?v=]").remove();
            assertThat(page.select("script, img, [onerror]")).isEmpty();
            assertThat(page.body().html()).doesNotContain("49");
            assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("evil");
        }
    }

    @Test
    void aNameIsShownAsItWasTypedEverywhere() throws Exception {
        String name = "<b>Siân</b> & \"O'Neill\" #{1+1}";
        administrator().sends("accounts/new", "name", name, "email", "sian@school.example", "role", "AUTHOR");
        assertThat(administrator().sees("accounts").select(".row-title").eachText())
                .contains(name);
        Document edit = administrator().sees("accounts/edit?id=" + numberOf("sian@school.example"));
        assertThat(edit.select("h1").text()).isEqualTo(name);
        assertThat(edit.title()).startsWith(name);
        assertThat(administrator().sees("audit").select(".log").text()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/accounts/", "/admin//accounts", "/admin;x=1/accounts", "/admin/accounts;x=1",
                        "/admin/./accounts",
                "/%61dmin/accounts", "/admin/%61ccounts", "/x/../admin/accounts", "/admin/accounts%2f",
                        "/Admin/accounts",
                "/console/identity/list.xhtml", "/console/templates/console.xhtml", "/admin/identity/list.xhtml"
            })
    void thereIsNoWayAroundTheDoor(String address) throws Exception {
        HttpResponse<String> response = new Reader(here).get(address);
        assertThat(response.statusCode()).as(address).isIn(301, 302, 400, 404);
        assertThat(response.body()).doesNotContain("ann@school.example");
    }

    /** Who is known is found out before the door reads the address: both have to read it in the same way. */
    @ParameterizedTest
    @ValueSource(strings = {"/admin/", "/admin/accounts", "/admin/accounts;x=1", "/admin/;x=1/accounts"})
    void whoHasSignedInIsKnownHoweverTheAddressIsWritten(String address) throws Exception {
        String token = nobody().signsIn(ANN, PASSWORD).token();
        assertThat(new Reader(here).get(address, "Cookie", "console=" + token).statusCode())
                .isEqualTo(200);
    }

    @Test
    void onlyWhatAFormNeedsIsAnswered() throws Exception {
        for (String method : List.of("PUT", "DELETE", "OPTIONS")) {
            HttpResponse<String> response = new Reader(here).send(method, "/admin/sign-in", "");
            assertThat(response.statusCode()).as(method).isEqualTo(405);
            assertThat(response.headers().firstValue("Allow")).contains("GET, HEAD, POST");
        }
    }

    private String firstMedia() throws Exception {
        return administrator()
                .sees("media")
                .select(".media-grid a")
                .attr("href")
                .replaceFirst(".*/admin/", "");
    }

    private String firstImport() throws Exception {
        return administrator().sees("import").select(".rows a").attr("href").replaceFirst(".*/admin/", "");
    }

    /** One that came by post. */
    private String request() throws Exception {
        administrator()
                .sends(
                        "privacy/new",
                        "kind",
                        "COMPLAINT",
                        "name",
                        "Rita Fern",
                        "contact",
                        "12 Fern Road",
                        "day",
                        "2026-01-05",
                        "about",
                        "You show my photograph.",
                        "do",
                        "enter");
        return administrator()
                .sees("privacy")
                .select(".row:contains(12 Fern Road) a")
                .attr("href")
                .replaceFirst(".*/admin/", "");
    }

    /** Each screen as it is met, and those that say that something is wrong. */
    private List<String> screens() throws Exception {
        return List.of(
                "",
                "account",
                "account/second-step",
                "accounts",
                "accounts/new",
                "accounts/edit?id=" + numberOf(ANN),
                "audit",
                "audit?who=nobody-of-that-name",
                "privacy",
                "privacy/rules",
                "privacy/person",
                "privacy/new",
                request(),
                "export",
                "import",
                "import?refused=NO_FILE&how=real",
                firstImport(),
                "pages",
                "pages/new",
                "media",
                "media?words=nothing-of-that-name",
                "media/new?kept=1&refused=SVG:logo.svg",
                firstMedia(),
                "categories",
                "categories/edit",
                "categories/edit?id=" + numberIn("categories"),
                "tags",
                "tags?q=nothing-of-that-name",
                "tags/edit?id=" + numberIn("tags"),
                "authors",
                "authors/edit",
                "authors/edit?id=" + numberIn("authors"),
                "account/author",
                "menus",
                "menus/edit?id=" + numberIn("menus"),
                "redirects",
                "redirects?q=nothing-of-that-name",
                "settings",
                "settings/mail",
                "sign-out");
    }

    @Test
    void everyScreenIsValidHtml() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        for (String screen : screens()) {
            softly.assertThat(PageChecks.errors(administrator().asksFor(screen).body()))
                    .as(screen)
                    .isEmpty();
        }
        softly.assertThat(PageChecks.errors(nobody().asksFor("sign-in").body())).isEmpty();
        softly.assertThat(PageChecks.errors(nobody().asksFor("new-password").body()))
                .isEmpty();
        softly.assertThat(PageChecks.errors(nobody().asksFor("forgotten").body()))
                .isEmpty();
        softly.assertThat(PageChecks.errors(
                        administrator().sends("accounts/new", "name", "").body()))
                .as("with problems")
                .isEmpty();
        softly.assertThat(PageChecks.errors(
                        colleague(Role.AUTHOR).asksFor("audit").body()))
                .as("refused")
                .isEmpty();
        softly.assertAll();
    }

    @Test
    void everyScreenCanBeUsedByEverybody() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        try (Chromium chromium = Chromium.open();
                PageChecks checks = new PageChecks(chromium.browser())) {
            softly.assertThat(checks.barriers(here + "/admin/sign-in")).isEmpty();
            softly.assertThat(checks.barriers(here + "/admin/new-password")).isEmpty();
            checks.bring(administrator().cookie());
            for (String screen : screens()) {
                softly.assertThat(checks.barriers(here + "/admin/" + screen))
                        .as(screen)
                        .isEmpty();
            }
        }
        softly.assertAll();
    }

    @Test
    void everyScreenIsQuietFitsASmallPhoneAndIsWalkedByKeyboard() throws Exception {
        try (Chromium chromium = Chromium.open()) {
            BrowserContext context =
                    chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(320, 900));
            context.addCookies(List.of(administrator().cookie()));
            Page page = context.newPage();
            List<String> said = new ArrayList<>();
            List<String> asked = new ArrayList<>();
            page.onConsoleMessage(message -> said.add(page.url() + ": " + message.text()));
            page.onRequest(request -> asked.add(request.url()));
            for (String screen : screens()) {
                page.navigate(here + "/admin/" + screen);
                assertThat(page.locator("script:not([src]):not([type=importmap]), iframe, [style], [onclick]")
                                .count())
                        .as(screen)
                        .isZero();
                assertThat(page.evaluate(
                                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                        .as(screen)
                        .isEqualTo(true);
                // One radio button stands for its group, and a date is three things to type.
                if (page.locator("input[type=radio], input[type=date]:not(details:not([open]) *)")
                                .count()
                        == 0) {
                    KeyboardWalk walk = KeyboardWalk.through(page);
                    assertThat(walk.reached())
                            .as(screen + ": " + walk.controls())
                            .isEqualTo(walk.expected());
                }
            }
            page.navigate(here + "/");
            assertThat(context.cookies(here + "/")).isEmpty();
            assertThat(asked).allSatisfy(url -> assertThat(url).startsWith(here + "/"));
            assertThat(said).isEmpty();
        }
    }
}
