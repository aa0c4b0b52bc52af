package blog.belonging.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.Chromium;
import blog.belonging.web.testkit.Colleague;
import blog.belonging.web.testkit.Folders;
import blog.belonging.web.testkit.PageChecks;
import blog.belonging.web.testkit.Reader;
import blog.belonging.web.testkit.RunningBlog;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The first day of a blog, in browsers that run no script: from the token in the log to two people and back out. */
class FirstDayIT {

    private static final Pattern TOKEN = Pattern.compile("until the next start: ([a-z0-9-]+)");
    private static final String PASSWORD = "ysgol ŵyr y bore glas";

    /** Long enough for a slow machine between two clicks. */
    private static final int IDLE_SECONDS = 9;

    private RunningBlog blog;

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
                Map.of(
                        "BLOG_DATA_DIR",
                        Folders.fresh("first-day").toString(),
                        "BLOG_ADMIN_EMAIL",
                        "ann@school.example",
                        "BLOG_ADMIN_PASSWORD",
                        "password1234",
                        "BLOG_SESSION_IDLE",
                        "PT" + IDLE_SECONDS + "S"));
        try (RunningBlog running = blog;
                Chromium chromium = Chromium.open()) {
            assertThat(running.logged()).contains("make no administrator. This password is too common");
            Matcher token = TOKEN.matcher(running.logged());
            assertThat(token.find()).isTrue();
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
            isSignedOutAfterAWhile(desk);
        }
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

    private void isSignedOutAfterAWhile(Page desk) throws Exception {
        Thread.sleep((IDLE_SECONDS + 1) * 1000L);
        desk.navigate(at("audit"));
        assertThat(heading(desk)).isEqualTo("Sign in");
    }
}
