package blog.belonging.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.moderation.MailsOfComments;
import blog.belonging.web.testkit.Chromium;
import blog.belonging.web.testkit.Colleague;
import blog.belonging.web.testkit.Folders;
import blog.belonging.web.testkit.PageChecks;
import blog.belonging.web.testkit.Reader;
import blog.belonging.web.testkit.RunningBlog;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jakarta.mail.internet.MimeMessage;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first day of a blog, in browsers that run no script: from the token in the log to two people and back out. */
class FirstDayIT {

    private static final Pattern TOKEN = Pattern.compile("until the next start: ([a-z0-9-]+)");
    private static final Pattern LINK =
            Pattern.compile("https://ferns\\.example/admin/new-password\\?ticket=([A-Za-z0-9_-]{43})\\s");
    private static final String OTHER = "eleven herons at dusk";
    private static final String PASSWORD = "ysgol ŵyr y bore glas";

    /** Long enough for a slow machine between two clicks. */
    private static final int IDLE_SECONDS = 9;

    private RunningBlog blog;

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void beginTakingMail() {
        mail.start();
    }

    @AfterEach
    void endTakingMail() {
        mail.stop();
    }

    private Page browser(Chromium chromium) {
        Page page = chromium.browser()
                .newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))
                .newPage();
        page.setViewportSize(390, 844);
        return page;
    }

    private String at(String path) {
        return blog.base() + "/admin/" + path;
    }

    private static void presses(Page page, String button) {
        page.locator("button:has-text('" + button + "')").first().click();
    }

    private static String heading(Page page) {
        return page.locator("h1").textContent();
    }

    private void signsIn(Page page) {
        page.navigate(at("sign-in"));
        page.fill("#email", "ann@school.example");
        page.fill("#password", PASSWORD);
        presses(page, "Sign in");
        assertThat(heading(page)).isEqualTo("Overview");
    }

    @Test
    void fromTheTokenInTheLogToTheEndOfTheDay() throws Exception {
        blog = RunningBlog.start(
                "first-day",
                Map.ofEntries(
                        Map.entry("BLOG_DATA_DIR", Folders.fresh("first-day").toString()),
                        Map.entry("BLOG_ADMIN_EMAIL", "ann@school.example"),
                        Map.entry("BLOG_ADMIN_PASSWORD", "password1234"),
                        Map.entry("BLOG_MAIL_HOST", "127.0.0.1"),
                        Map.entry(
                                "BLOG_MAIL_PORT", String.valueOf(mail.getSmtp().getPort())),
                        Map.entry("BLOG_MAIL_SECURITY", "none"),
                        Map.entry("BLOG_MAIL_FROM", "blog@ferns.example"),
                        Map.entry("BLOG_SESSION_IDLE", "PT" + IDLE_SECONDS + "S")));
        try (RunningBlog running = blog;
                Chromium chromium = Chromium.open()) {
            assertThat(running.logged()).contains("make no administrator. This password is too common");
            Matcher token = TOKEN.matcher(running.logged());
            assertThat(token.find()).isTrue();
            isEmptyAndSaysSo();
            try (PageChecks checks = new PageChecks(chromium.browser())) {
                assertThat(checks.barriers(at("setup"))).isEmpty();
            }
            assertThat(PageChecks.errors(
                            new Colleague(running.base()).asksFor("setup").body()))
                    .isEmpty();

            Page desk = browser(chromium);
            setsUp(desk, token.group(1));
            isNotSetUpTwice(running, token.group(1));
            comesInAndSignsOutEverywhere(desk, browser(chromium));
            theLastAdministratorStays(desk);
            forgetsThePassword(browser(chromium), chromium);
            invitesSomebodyWhoForgets();
            whatIsTypedByStrangersDoesNoHarm();
            new MailsOfComments(
                            running.base(), mail, new Colleague(running.base()).signsIn("ann@school.example", OTHER))
                    .happen(chromium.browser());
            isSignedOutAfterAWhile(desk);
        }
    }

    private void isEmptyAndSaysSo() throws Exception {
        Reader reader = new Reader(blog.base());
        assertThat(reader.page("/").text()).contains("This blog is new");
        assertThat(reader.status("/feed/")).isEqualTo(200);
        assertThat(reader.status("/wp-sitemap.xml")).isEqualTo(200);
        assertThat(reader.status("/page/2/")).isEqualTo(404);
    }

    private void setsUp(Page desk, String token) throws Exception {
        desk.navigate(at(""));
        assertThat(heading(desk)).isEqualTo("Set up your blog");
        desk.fill("#token", "somet-hing-else");
        desk.fill("#name", "Siân Archer");
        desk.fill("#email", "ann@school.example");
        desk.fill("#title", "Ferns & <Owls>");
        desk.fill("#tagline", "What grows slowly");
        desk.selectOption("#zone", "Europe/Dublin");
        desk.fill("#address", "javascript:alert(1)");
        desk.fill("#chosen", PASSWORD);
        desk.fill("#again", PASSWORD);
        presses(desk, "Make the blog mine");
        assertThat(desk.locator(".problems").textContent())
                .contains("not the token in the log", "https://blog.example.org");
        assertThat(desk.inputValue("#title")).isEqualTo("Ferns & <Owls>");
        assertThat(desk.inputValue("#chosen")).isEmpty();

        desk.fill("#token", token);
        desk.fill("#address", "https://ferns.example/");
        desk.fill("#chosen", "ann@school.example");
        desk.fill("#again", "ann@school.example");
        presses(desk, "Make the blog mine");
        assertThat(desk.locator(".problems").textContent()).contains("contains your name");

        desk.fill("#chosen", PASSWORD);
        desk.fill("#again", PASSWORD);
        presses(desk, "Make the blog mine");
        assertThat(desk.locator(".done").textContent()).contains("The blog is yours");
        Reader reader = new Reader(blog.base());
        assertThat(reader.page("/").select(".site-title").text()).isEqualTo("Ferns & <Owls>");
        assertThat(reader.page("/").select("link[rel=canonical]").attr("href")).isEqualTo("https://ferns.example/");
    }

    private static void isNotSetUpTwice(RunningBlog running, String token) throws Exception {
        Colleague late = new Colleague(running.base());
        assertThat(late.asksFor("setup").statusCode()).isEqualTo(302);
        assertThat(Colleague.leadsTo(late.sends(
                        "setup",
                        "token",
                        token,
                        "name",
                        "Eve",
                        "email",
                        "eve@x.example",
                        "chosen",
                        PASSWORD,
                        "again",
                        PASSWORD,
                        "title",
                        "Mine")))
                .isEmpty();
        assertThat(new Reader(running.base()).page("/").text()).doesNotContain("Mine");
    }

    private void comesInAndSignsOutEverywhere(Page desk, Page phone) {
        signsIn(desk);
        signsIn(phone);
        phone.navigate(at("account"));
        assertThat(phone.locator(".rows .row").count()).isEqualTo(2);
        assertThat(phone.locator(".rows").textContent()).contains("Chrome on Linux", "This one");
        presses(phone, "Sign out everywhere");
        assertThat(phone.locator(".done").textContent()).contains("signed out everywhere");
        desk.navigate(at("account"));
        assertThat(heading(desk)).isEqualTo("Sign in");
        assertThat(desk.locator(".done").textContent()).contains("You were signed out");
        desk.fill("#email", "ann@school.example");
        desk.fill("#password", PASSWORD);
        presses(desk, "Sign in");
        assertThat(heading(desk)).as("where she wanted to go").isEqualTo("Your account");
    }

    private void theLastAdministratorStays(Page desk) {
        desk.navigate(at("accounts"));
        desk.click(".row-title a");
        assertThat(desk.locator("button.loss").isVisible()).as("asks first").isFalse();
        desk.click("summary");
        presses(desk, "Disable Siân Archer");
        assertThat(desk.locator(".problems").textContent()).contains("last administrator");
    }

    private MimeMessage mail(String to, String subject) throws Exception {
        for (int i = 0; i < 200; i++) {
            for (MimeMessage message : mail.getReceivedMessages()) {
                if (message.getAllRecipients()[0].toString().equals(to)
                        && message.getSubject().equals(subject)) {
                    return message;
                }
            }
            Thread.sleep(100);
        }
        throw new AssertionError("no mail to " + to + ": " + subject);
    }

    /** The settings say where the blog is; the test goes to where it is for now. */
    private String ticketIn(MimeMessage message) throws Exception {
        Matcher link = LINK.matcher(message.getContent().toString());
        assertThat(link.find()).as(message.getContent().toString()).isTrue();
        return link.group(1);
    }

    private void forgetsThePassword(Page lost, Chromium chromium) throws Exception {
        lost.navigate(at("sign-in"));
        lost.click("text=Forgotten your password?");
        try (PageChecks checks = new PageChecks(chromium.browser())) {
            assertThat(checks.barriers(at("forgotten"))).isEmpty();
        }
        assertThat(PageChecks.errors(
                        new Colleague(blog.base()).asksFor("forgotten").body()))
                .isEmpty();
        lost.fill("#email", "Ann@School.example");
        presses(lost, "Send me a link");
        assertThat(heading(lost)).isEqualTo("Sign in");
        assertThat(lost.locator(".done").textContent()).contains("If there is an account");

        MimeMessage message = mail("ann@school.example", "A new password on Ferns & <Owls>");
        assertThat(message.getFrom()[0].toString()).contains("blog@ferns.example", "Ferns & <Owls>");
        assertThat(message.getContent().toString()).contains("Hello Siân Archer", "If it was not you");
        String ticket = ticketIn(message);
        Colleague scanner = new Colleague(blog.base());
        for (int i = 0; i < 3; i++) {
            assertThat(scanner.asksFor("new-password?ticket=" + ticket)
                            .headers()
                            .firstValue("Cache-Control"))
                    .as("programs that look into mails use nothing up")
                    .contains("no-store");
        }
        Colleague inside = new Colleague(blog.base()).signsIn("ann@school.example", PASSWORD);
        lost.navigate(at("new-password?ticket=" + ticket));
        lost.fill("#chosen", OTHER);
        lost.fill("#again", OTHER);
        presses(lost, "Keep this password");
        assertThat(lost.locator(".done").textContent()).contains("Your password has been kept");
        mail("ann@school.example", "Your password on Ferns & <Owls> was changed");
        assertThat(Colleague.leadsTo(inside.asksFor("account"))).startsWith("sign-in");
        lost.goBack();
        lost.navigate(at("new-password?ticket=" + ticket));
        assertThat(heading(lost)).isEqualTo("This link leads nowhere any more");
        assertThat(Colleague.leadsTo(
                        scanner.sends("new-password", "ticket", ticket, "chosen", PASSWORD, "again", PASSWORD)))
                .startsWith("nowhere");
    }

    private void invitesSomebodyWhoForgets() throws Exception {
        Colleague ann = new Colleague(blog.base()).signsIn("ann@school.example", OTHER);
        Document made = Jsoup.parse(ann.sends(
                        "accounts/new",
                        "name",
                        "Bob\r\nBcc: eve@x.example",
                        "email",
                        "bob@school.example",
                        "role",
                        "AUTHOR")
                .body());
        assertThat(made.select(".ticket").text()).contains("on its way to them by mail");
        MimeMessage invitation = mail("bob@school.example", "Your account on Ferns & <Owls>");
        assertThat(invitation.getAllRecipients()).hasSize(1);
        assertThat(made.select(".secret code").text()).endsWith(ticketIn(invitation));
        assertThat(Colleague.leadsTo(ann.sends("settings/mail", "do", "try-out")))
                .isEqualTo("settings/mail?done=mail-tried");
        mail("ann@school.example", "A mail to try Ferns & <Owls> out");
        Document screen = ann.sees("settings/mail");
        for (int i = 0; i < 50 && !screen.select(".counts dd").text().equals("0 0"); i++) {
            Thread.sleep(100);
            screen = ann.sees("settings/mail");
        }
        assertThat(PageChecks.errors(screen.html())).isEmpty();
        assertThat(screen.select("main").text())
                .contains("127.0.0.1:", "not encrypted", "blog@ferns.example", "last mail was sent");
        assertThat(screen.select("[value=again]")).isEmpty();
        assertThat(screen.select(".counts dd").eachText())
                .as("none is sent twice")
                .containsExactly("0", "0");
    }

    private void whatIsTypedByStrangersDoesNoHarm() throws Exception {
        Colleague stranger = new Colleague(blog.base());
        for (String address : List.of(
                "bob@school.example\r\nBcc: eve@x.example",
                "bob@school.example\nSubject: Hello",
                "bob@school.example, eve@x.example",
                "a".repeat(1_000_000) + "@school.example",
                "\u0000",
                "")) {
            HttpResponse<String> response = stranger.sends("forgotten", "email", address);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(Jsoup.parse(response.body()).select(".problems").text()).contains("e-mail address");
        }
        assertThat(Colleague.leadsTo(stranger.sends("forgotten", "email", "nobody@school.example")))
                .isEqualTo("sign-in?done=link-asked");
        assertThat(Colleague.leadsTo(stranger.sendsFrom("cross-site", "forgotten", "email", "bob@school.example")))
                .startsWith("nowhere (403)");
        assertThat(asksAs("evil.example")).contains("303");
        MimeMessage message = mail("bob@school.example", "A new password on Ferns & <Owls>");
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("bob@school.example");
        assertThat(message.getContent().toString()).doesNotContain("evil");
        assertThat(ticketIn(message)).isNotEmpty();
        assertThat(mail.getReceivedMessages()).hasSize(5);
    }

    /** A request whose every header says that the blog is elsewhere. */
    private String asksAs(String host) throws Exception {
        String body = "email=bob%40school.example";
        try (Socket socket = new Socket("127.0.0.1", blog.base().getPort())) {
            socket.getOutputStream()
                    .write(("POST /admin/forgotten HTTP/1.1\r\nHost: " + host + "\r\nX-Forwarded-Host: " + host
                                    + "\r\nX-Forwarded-Proto: https\r\nOrigin: https://" + host
                                    + "\r\nSec-Fetch-Site: same-origin\r\nConnection: close"
                                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                    + body.length() + "\r\n\r\n" + body)
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void isSignedOutAfterAWhile(Page desk) throws Exception {
        Thread.sleep((IDLE_SECONDS + 1) * 1000L);
        desk.navigate(at("audit"));
        assertThat(heading(desk)).isEqualTo("Sign in");
    }
}
