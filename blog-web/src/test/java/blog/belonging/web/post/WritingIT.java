package blog.belonging.web.post;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.Chromium;
import blog.belonging.web.testkit.Colleague;
import blog.belonging.web.testkit.PageChecks;
import blog.belonging.web.testkit.Reader;
import blog.belonging.web.testkit.RunningBlog;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An author at work, in a browser, with the demonstration content around: from the empty page to readers, and what goes wrong on the way. */
class WritingIT {

    private static final String ANN = "ann@school.example";
    private static final String PASSWORD = "violet-tram-under-rain";
    private static final String OTHER = "eleven herons at dusk";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static RunningBlog blog;
    private static Chromium chromium;
    private static Colleague ann;
    private static Reader reader;

    private final List<String> said = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void open() throws Exception {
        chromium = Chromium.open();
        blog = RunningBlog.demo("writing", ANN, PASSWORD);
        ann = new Colleague(blog.base()).signsIn(ANN, PASSWORD);
        reader = new Reader(blog.base());
    }

    @AfterAll
    static void close() {
        if (blog != null) {
            blog.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void sitDown() {
        context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        context.addCookies(List.of(ann.cookie()));
        page = watched(context);
    }

    private Page watched(BrowserContext where) {
        Page watched = where.newPage();
        watched.onConsoleMessage(message -> said.add(watched.url() + ": " + message.text()));
        watched.onPageError(error -> said.add(watched.url() + ": " + error));
        return watched;
    }

    @AfterEach
    void leave() {
        context.close();
    }

    private static String at(String path) {
        return blog.base() + "/admin/" + path;
    }

    private static String begins(Colleague who) throws Exception {
        return Colleague.leadsTo(who.sends("posts/new")).replaceFirst(".*id=", "");
    }

    private void opens(String id) {
        opens(page, id);
    }

    private static void opens(Page where, String id) {
        where.navigate(at("posts/edit?id=" + id));
        waits(where, "window.entryEditor");
    }

    private static Locator text(Page where) {
        return where.locator(".editor .content");
    }

    private static void kept(Page where) {
        waits(where, "document.getElementById('kept').textContent.startsWith('Kept')");
    }

    /** Asked from outside: no text is made a script in the page, which its policy forbids. */
    private static void waits(Page where, String condition) {
        for (int i = 0; i < 100; i++) {
            try {
                if (Boolean.TRUE.equals(where.evaluate("Boolean(" + condition + ")"))) {
                    return;
                }
            } catch (PlaywrightException betweenPages) {
                // Asked again.
            }
            where.waitForTimeout(100);
        }
        throw new AssertionError("never came: " + condition + " at " + where.url() + ", but "
                + where.locator("#kept").allTextContents());
    }

    /** Waits for the page that comes. */
    private static void presses(Page where, String button) {
        where.evaluate("window.before = true");
        where.locator("button:not(.for-ears):has-text('" + button + "')")
                .first()
                .click();
        waits(where, "!window.before && document.readyState === 'complete'");
    }

    private static String source(Page where) {
        return String.valueOf(where.evaluate("entryEditor.write(false)"));
    }

    private static String typed(String id) throws Exception {
        return ann.sees("posts/edit?id=" + id).select("#body").text();
    }

    /** Waits for what a tab sends while it closes: it may come after whatever is asked for next. */
    private static void arrives(String id, String text) throws Exception {
        for (int i = 0; i < 100 && !typed(id).contains(text); i++) {
            Thread.sleep(100);
        }
        assertThat(typed(id)).contains(text);
    }

    private static Document article(String address) throws Exception {
        return reader.page(address);
    }

    @Test
    void fromTheEmptyPageToReadersAndBack() throws Exception {
        page.navigate(at("posts"));
        presses(page, "New post");
        waits(page, "window.entryEditor");
        page.fill("#title", "Who stays, and why");
        text(page).click();
        page.keyboard().type("A door that is open.");
        page.keyboard().press("Enter");
        page.keyboard().type("## ");
        page.keyboard().type("What helps");
        page.keyboard().press("Enter");
        page.keyboard().type("- ");
        page.keyboard().type("tea");
        page.keyboard().press("Enter");
        page.keyboard().press("Control+b");
        page.keyboard().type("time");
        kept(page);
        String id = page.inputValue("[name=id]");
        assertThat(source(page))
                .isEqualTo(
                        "<!-- wp:paragraph -->\n<p>A door that is open.</p>\n<!-- /wp:paragraph -->\n\n"
                                + "<!-- wp:heading -->\n<h2 class=\"wp-block-heading\">What helps</h2>\n<!-- /wp:heading -->\n\n"
                                + "<!-- wp:list -->\n<ul class=\"wp-block-list\"><!-- wp:list-item -->\n<li>tea</li>\n<!-- /wp:list-item -->\n\n"
                                + "<!-- wp:list-item -->\n<li><strong>time</strong></li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->");

        Page preview = context.waitForPage(() -> page.click("button[value=preview]"));
        preview.waitForLoadState();
        assertThat(preview.locator("h1").textContent()).isEqualTo("Who stays, and\u00a0why");
        assertThat(preview.locator(".body li").allTextContents()).containsExactly("tea", "time");
        assertThat(preview.locator("meta[name=robots]").getAttribute("content")).contains("noindex");
        preview.close();
        assertThat(reader.page("/").text()).doesNotContain("Who stays");

        presses(page, "Publish …");
        assertThat(page.locator("h1").textContent()).isEqualTo("Publish");
        assertThat(page.locator(".checks").textContent()).contains("No excerpt of your own");
        presses(page, "Publish now");
        assertThat(page.locator(".done").textContent()).contains("Readers see it now");
        String address = page.locator(".state a:has-text('View')").getAttribute("href");
        assertThat(article(address).select(".body li").eachText()).containsExactly("tea", "time");
        assertThat(reader.page("/").text()).contains("Who stays");

        waits(page, "window.entryEditor");
        text(page).locator("p").first().click();
        page.keyboard().press("End");
        page.keyboard().type(" Always.");
        presses(page, "Update");
        assertThat(page.locator(".done").textContent()).isEqualTo("Saved.");
        assertThat(article(address).select(".body p").first().text()).isEqualTo("A door that is open. Always.");

        page.navigate(at("posts/versions?id=" + id));
        assertThat(page.locator(".comparison ins").allTextContents()).anyMatch(text -> text.contains("Always"));
        page.locator("button[value=restore]").click();
        page.waitForLoadState();
        assertThat(article(address).select(".body p").first().text()).isEqualTo("A door that is open.");

        page.locator("summary:has-text('Trash')").click();
        presses(page, "Move to the trash");
        assertThat(reader.get(address).statusCode()).isEqualTo(410);
        ann.sends("posts/edit", "id", id, "do", "restore");
        assertThat(reader.get(address).statusCode()).isEqualTo(200);
        assertThat(said).isEmpty();
    }

    @Test
    void aPostIsPublishedByTheClockWithoutAnybodyThere() throws Exception {
        String id = begins(ann);
        ann.sends(
                "posts/edit", "id", id, "edition", "1", "do", "save", "title", "By the clock", "body", "<p>Tick.</p>");
        LocalDateTime soon = LocalDateTime.now(LONDON).plusSeconds(10).truncatedTo(ChronoUnit.SECONDS);
        HttpResponse<String> planned = ann.sends(
                "posts/publish",
                "id",
                id,
                "do",
                "schedule",
                "day",
                soon.toLocalDate().toString(),
                "time",
                soon.toLocalTime().toString());
        assertThat(Colleague.leadsTo(planned)).isEqualTo("posts/edit?id=" + id + "&done=scheduled");
        assertThat(ann.sees("calendar?month=" + soon.toString().substring(0, 7))
                        .select(".is-waiting")
                        .text())
                .contains("By the clock");
        String address = "/" + soon.toLocalDate().toString().replace('-', '/') + "/by-the-clock/";
        assertThat(reader.get(address).statusCode()).isEqualTo(404);
        for (int i = 0; i < 90 && reader.get(address).statusCode() != 200; i++) {
            Thread.sleep(1000);
        }
        assertThat(reader.get(address).statusCode()).isEqualTo(200);
        assertThat(LocalDateTime.now(LONDON)).isBetween(soon, soon.plusSeconds(20));
        assertThat(ann.sees("audit?act=post.published").select(".log").text()).contains("By the clock", "(schedule)");
    }

    /** What moved in looks the same to readers after its author has opened and saved it, even if every block is written anew. */
    @Test
    void postsThatMovedInAreOpenedAndSavedWithoutLoss() throws Exception {
        List<String> ids = new ArrayList<>(
                ann.sees("posts?status=PUBLISHED").select(".pick").eachAttr("value"));
        assertThat(ids).hasSizeGreaterThanOrEqualTo(10);
        ids.add(everyBlock());
        ids.add(classic());
        SoftAssertions softly = new SoftAssertions();
        for (String id : ids) {
            String address = ann.sees("posts/edit?id=" + id).select(".state a").attr("href");
            String before = article(address).select(".entry .body").outerHtml();
            opens(id);
            softly.assertThat(page.evaluate("entryEditor.write(false) === document.getElementById('body').value"))
                    .as(address + " untouched")
                    .isEqualTo(true);
            page.evaluate("document.getElementById('body').value = entryEditor.write(true)");
            presses(page, "Update");
            softly.assertThat(page.locator(".done").textContent()).isEqualTo("Saved.");
            softly.assertThat(normalised(article(address).select(".entry .body").outerHtml()))
                    .as(address)
                    .isEqualTo(normalised(before));
        }
        softly.assertAll();
        said.removeIf(line -> line.contains("violates the following Content Security Policy") || line.contains("404"));
        assertThat(said).isEmpty();
    }

    /** White space between blocks means nothing. */
    private static String normalised(String html) {
        return Jsoup.parse(html)
                .outputSettings(new Document.OutputSettings().prettyPrint(false))
                .body()
                .html()
                .replaceAll(">\\s+<", "><");
    }

    private static String everyBlock() throws Exception {
        String body = Files.readString(Path.of(
                "..",
                "blog-domain",
                "src",
                "test",
                "resources",
                "blog",
                "belonging",
                "domain",
                "content",
                "every-block.html"));
        return publishes("Every block", body);
    }

    private static String classic() throws Exception {
        return publishes("Classic", "First line\nand <b>second</b>.\n\nAnother paragraph.\n<ul>\n<li>one</li>\n</ul>");
    }

    private static String publishes(String title, String body) throws Exception {
        String id = begins(ann);
        ann.sends("posts/edit", "id", id, "edition", "1", "do", "save", "title", title, "body", body);
        ann.sends("posts/publish", "id", id, "do", "publish");
        return id;
    }

    @Test
    void classicTextBecomesBlocksWhenItsAuthorWants() throws Exception {
        String id = begins(ann);
        ann.sends(
                "posts/edit",
                "id",
                id,
                "edition",
                "1",
                "do",
                "save",
                "title",
                "Old",
                "body",
                "First line\nand <b>second</b>.\n\n<img src=\"/wp-content/uploads/x.jpg\" alt=\"A gate\">\n\n<!--more-->\n\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>");
        opens(id);
        page.click("button:has-text('Convert to blocks')");
        waits(page, "entryEditor.view.state.doc.childCount > 2");
        assertThat(
                        page.evaluate(
                                "[...Array(entryEditor.view.state.doc.childCount).keys()].map(i => entryEditor.view.state.doc.child(i).type.name).join()"))
                .isEqualTo("paragraph,figure,more,bullet_list");
        page.keyboard().press("Control+z");
        waits(page, "entryEditor.view.state.doc.childCount == 1");
        assertThat(source(page)).startsWith("First line\nand");
    }

    @Test
    void whatIsPastedFromWordAndGoogleBringsNoRubbish() throws Exception {
        String id = begins(ann);
        opens(id);
        text(page).click();
        page.evaluate("""
                entryEditor.view.pasteHTML(`<html xmlns:o="x"><head><style>p.MsoNormal{margin:0}</style></head><body>
                <!--[if gte mso 9]><xml><o:x/></xml><![endif]-->
                <p class="MsoNormal" style="mso-margin-top-alt:auto"><b>Bold</b><o:p>&nbsp;</o:p> and <span style="color:red;font-family:Calibri">plain</span></p>
                <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>   </span></span>one</p>
                <p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>   </span></span>two</p>
                <p class="MsoNormal"><o:p>&nbsp;</o:p></p></body></html>`)""");
        assertThat(source(page))
                .contains("<p><strong>Bold</strong>", "plain</p>", "<li>one</li>", "<li>two</li>")
                .doesNotContain("Mso", "style", "span", "<p></p>", "o:p");
        page.keyboard().press("Control+a");
        page.keyboard().press("Delete");
        page.evaluate("""
                entryEditor.view.pasteHTML(`<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr" style="x"><span style="font-size:16pt">Title</span></h2>
                <p dir="ltr"><span style="font-weight:700;font-family:Arial">Strong</span><span style="font-weight:400"> and </span><span style="font-style:italic">slanted</span>
                <a href="javascript:alert(1)">bad</a> <a href="https://example.org/">good</a><script>alert(1)</script></p></b>`)""");
        assertThat(source(page))
                .contains(
                        "<h2 class=\"wp-block-heading\">Title</h2>",
                        "<strong>Strong</strong> and <em>slanted</em>",
                        "<a href=\"https://example.org/\">good</a>")
                .doesNotContain("javascript", "script", "docs-internal", "font");
        assertThat(said).isEmpty();
    }

    @Test
    void aLinkIsChosenAmongOwnPostsByTheirTitles() throws Exception {
        String id = begins(ann);
        opens(id);
        text(page).click();
        page.keyboard().type("See Sonder");
        for (int i = 0; i < "Sonder".length(); i++) {
            page.keyboard().press("Shift+ArrowLeft");
        }
        waits(page, "entryEditor.view.state.selection.to - entryEditor.view.state.selection.from == 6");
        page.keyboard().press("Control+k");
        page.locator("dialog input").fill("sonder");
        page.locator("#link-results li").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(source(page)).contains("See <a href=\"/2025/10/01/sonder/\">Sonder</a>");
        presses(page, "Publish …");
        assertThat(page.locator(".checks").textContent()).doesNotContain("not there");
        presses(page, "Publish now");
        assertThat(article("/2025/10/01/sonder/").select(".mentioning a")).isNotEmpty();
        assertThat(said).isEmpty();
    }

    @Test
    void picturesComeByButtonAndAreDescribedWhereTheyStand() throws Exception {
        String id = begins(ann);
        opens(id);
        page.fill("#title", "With a picture");
        text(page).click();
        page.keyboard().type("Look:");
        page.click("button[aria-label='Picture']");
        page.setInputFiles("#bring-file", new FilePayload("Gate & tree.png", "image/png", png()));
        page.locator(".editor figure.picture").waitFor();
        page.locator(".alt input").fill("A green gate");
        page.locator(".alt input").press("Enter");
        page.locator(".editor figcaption").click();
        page.keyboard().type("The gate in May");
        kept(page);
        assertThat(source(page))
                .containsPattern(
                        "<!-- wp:image \\{\"id\":\\d+,\"sizeSlug\":\"full\",\"linkDestination\":\"none\"} -->\\n<figure class=\"wp-block-image size-full\">"
                                + "<img src=\"/wp-content/uploads/[^\"]+\\.png\" alt=\"A green gate\" class=\"wp-image-\\d+\"/>"
                                + "<figcaption class=\"wp-element-caption\">The gate in May</figcaption></figure>");
        page.click("summary:has-text('Featured image')");
        page.click("button:has-text('Choose a picture')");
        page.locator(".shelf button").first().click();
        assertThat(page.inputValue("#picture")).matches("\\d+");
        presses(page, "Save draft");
        presses(page, "Publish …");
        presses(page, "Publish now");
        String address = page.locator(".state a:has-text('View')").getAttribute("href");
        assertThat(article(address).select(".body img").attr("alt")).isEqualTo("A green gate");
        assertThat(said).isEmpty();
    }

    private static byte[] png() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    @Test
    void footnotesAreNumberedInTheOrderOfTheText() throws Exception {
        String id = begins(ann);
        opens(id);
        page.fill("#title", "Notes");
        text(page).click();
        page.keyboard().type("Second");
        page.click("button[aria-label^='Footnote']");
        page.keyboard().type("About the second");
        text(page).locator("p").first().click();
        page.keyboard().press("Home");
        page.keyboard().type("First");
        page.click("button[aria-label^='Footnote']");
        page.keyboard().type("About the first");
        kept(page);
        presses(page, "Publish …");
        presses(page, "Publish now");
        String address = page.locator(".state a:has-text('View')").getAttribute("href");
        assertThat(article(address).select(".wp-block-footnotes li").eachText().stream()
                        .map(line -> line.replaceAll("\\s*↩.*", ""))
                        .toList())
                .containsExactly("About the first", "About the second");
        assertThat(said).isEmpty();
    }

    @Test
    void whatWasTypedSurvivesAClosedTab() throws Exception {
        String id = begins(ann);
        opens(id);
        page.fill("#title", "Unsaved");
        text(page).click();
        page.keyboard().type("Typed and not saved");
        page.close();
        arrives(id, "Typed and not saved");
        page = watched(context);
        opens(id);
        assertThat(page.locator(".notice").first().textContent()).contains("did not save");
        assertThat(text(page).textContent()).isEqualTo("Typed and not saved");
        assertThat(page.inputValue("#title")).isEqualTo("Unsaved");
        presses(page, "Give up unsaved changes");
        waits(page, "window.entryEditor");
        assertThat(text(page).textContent()).isEmpty();
    }

    @Test
    void whatWasTypedIsThereAtOnceInAPageThatWasReloadedBeforeTheServerHadIt() throws Exception {
        String id = begins(ann);
        page.addInitScript("navigator.sendBeacon = () => true");
        opens(id);
        page.fill("#title", "Reloaded");
        text(page).click();
        page.keyboard().type("Still under way");
        page.reload();
        waits(page, "window.entryEditor && document.querySelector('[value=discard]')");
        assertThat(text(page).textContent()).isEqualTo("Still under way");
        assertThat(page.inputValue("#title")).isEqualTo("Reloaded");
        assertThat(typed(id)).contains("Still under way");
        assertThat(page.locator("button:has-text('Use it')").count()).isZero();
        presses(page, "Give up unsaved changes");
        waits(page, "window.entryEditor");
        assertThat(text(page).textContent()).isEmpty();
    }

    @Test
    void whatWasTypedSurvivesAClosedTabThatTheServerNeverHeardOf() throws Exception {
        String id = begins(ann);
        leavesBehind(id, "In the tunnel");
        opens(id);
        assertThat(text(page).textContent()).isEmpty();
        page.click("button:has-text('Use it')");
        waits(page, "window.entryEditor && document.querySelector('[value=discard]')");
        assertThat(text(page).textContent()).isEqualTo("In the tunnel");
        assertThat(page.inputValue("#title")).isEqualTo("On the train");
        assertThat(page.isChecked("[name=comments]")).isFalse();
        assertThat(typed(id)).contains("In the tunnel");
        page.reload();
        waits(page, "window.entryEditor");
        assertThat(page.locator("button:has-text('Use it')").count()).isZero();
    }

    @Test
    void wordsThatAreOfferedWaitForAnAnswerBesideWhatIsTypedMeanwhile() throws Exception {
        String id = begins(ann);
        leavesBehind(id, "In the tunnel");
        opens(id);
        page.locator("button:has-text('Use it')").waitFor();
        assertThat(page.locator(".notice:has(button)").textContent())
                .containsPattern(
                        "from \\d+ \\w+ 20\\d\\d at \\d\\d:\\d\\d that was never saved\\. On the train · In the tunnel");
        text(page).click();
        page.keyboard().type("On the platform");
        kept(page);
        presses(page, "Save draft");
        opens(id);
        assertThat(page.locator(".notice:has(button)").textContent()).contains("from before the version that you see");
        text(page).click();
        page.keyboard().press("Control+End");
        page.keyboard().type(", at noon");
        page.click("button:has-text('Use it')");
        waits(page, "entryEditor.view.dom.textContent == 'In the tunnel'");
        page.click("button:has-text('Use it')");
        waits(page, "entryEditor.view.dom.textContent == 'On the platform, at noon'");
        page.click("button:has-text('Drop it')");
        opens(id);
        assertThat(text(page).textContent()).isEqualTo("On the platform, at noon");
        assertThat(page.locator("button:has-text('Use it')").count()).isZero();
    }

    @Test
    void whatIsTypedIsNotReplacedByWordsThatAreOfferedWhereOnlyOneOfThemHasRoom() throws Exception {
        String id = begins(ann);
        leavesBehind(id, "In the tunnel");
        opens(id);
        page.locator("button:has-text('Use it')").waitFor();
        text(page).click();
        page.keyboard().type("On the platform");
        page.evaluate("() => { Storage.prototype.setItem = () => { throw new Error('full'); }; }");
        page.click("button:has-text('Use it')");
        waits(page, "document.getElementById('kept').textContent.startsWith('This browser has no room')");
        assertThat(text(page).textContent()).isEqualTo("On the platform");
        kept(page);
        page.reload();
        waits(page, "window.entryEditor");
        assertThat(text(page).textContent()).isEqualTo("On the platform");
        assertThat(page.locator("button:has-text('Use it')").count()).isOne();
    }

    /** As after a journey without a connection, some minutes ago. */
    private void leavesBehind(String id, String words) {
        opens(id);
        context.setOffline(true);
        page.fill("#title", "On the train");
        page.dispatchEvent("[name=comments]", "click");
        text(page).click();
        page.keyboard().type(words);
        page.close();
        context.setOffline(false);
        page = watched(context);
        page.navigate(at("posts"));
        page.evaluate("for (const key of Object.keys(localStorage)) {"
                + " const copy = JSON.parse(localStorage.getItem(key));"
                + " localStorage.setItem(key, JSON.stringify({ ...copy, at: copy.at - 300000 })); }");
    }

    @Test
    void whatWasNeverSavedIsAskedAboutBeforeSigningOutAndOfferedToNobodyElse() throws Exception {
        Colleague writer = joins("leaves@school.example", "EDITOR");
        String id = begins(writer);
        comesAs(writer);
        leavesBehind(id, "In the tunnel");
        page.click("#sign-out button");
        Locator asked = page.locator("#left-behind");
        asked.waitFor();
        assertThat(asked.locator("li").allTextContents())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("On the train, ");
        assertThat(asked.locator("li a").getAttribute("href")).endsWith("/admin/posts/edit?id=" + id);
        asked.locator("button:has-text('Stay here')").click();
        opens(id);
        page.locator("button:has-text('Use it')").waitFor();

        comesAs(ann);
        opens(id);
        assertThat(page.locator("button:has-text('Use it')").count()).isZero();

        comesAs(writer);
        page.navigate(at("sign-out"));
        page.click("main button");
        asked.locator("button:has-text('Delete it and sign out')").click();
        waits(page, "location.pathname.endsWith('/sign-in')");
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
    }

    @Test
    void whatIsOnItsWayWhenSomebodySignsOutArrives() throws Exception {
        Colleague writer = joins("hurries@school.example", "EDITOR");
        String id = beginsHere(writer);
        text(page).click();
        page.keyboard().type("In a hurry");
        page.click("#sign-out button");
        waits(page, "location.pathname.endsWith('/sign-in')");
        assertThat(page.evaluate("localStorage.length")).isEqualTo(0);
        writer.signsIn("hurries@school.example", OTHER);
        comesAs(writer);
        opens(id);
        assertThat(text(page).textContent()).isEqualTo("In a hurry");
    }

    private String beginsHere(Colleague who) throws Exception {
        String id = begins(who);
        comesAs(who);
        opens(id);
        return id;
    }

    private void comesAs(Colleague who) {
        context.clearCookies();
        context.addCookies(List.of(who.cookie()));
    }

    @Test
    void whatWasTypedSurvivesALostConnection() throws Exception {
        String id = begins(ann);
        opens(id);
        context.setOffline(true);
        text(page).click();
        page.keyboard().type("On the train");
        waits(page, "document.getElementById('kept').textContent.startsWith('No connection')");
        page.click("#save");
        page.waitForTimeout(500);
        assertThat(text(page).textContent()).as("still here").isEqualTo("On the train");
        context.setOffline(false);
        kept(page);
        presses(page, "Save draft");
        assertThat(page.locator(".done").textContent()).isEqualTo("Saved.");
        assertThat(typed(id)).contains("On the train");
    }

    @Test
    void whatWasTypedSurvivesASessionThatIsOver() throws Exception {
        Colleague writer = joins("expires@school.example", "EDITOR");
        String id = beginsHere(writer);
        text(page).click();
        page.keyboard().type("Before. ");
        kept(page);
        writer.sends("account", "do", "everywhere");
        page.keyboard().type("After.");
        waits(page, "document.getElementById('kept').textContent.startsWith('You were signed out')");
        page.click("#save");
        page.waitForTimeout(500);
        assertThat(text(page).textContent()).isEqualTo("Before. After.");

        Page door = context.waitForPage(() -> page.click("#kept a"));
        door.waitForLoadState();
        door.fill("#email", "expires@school.example");
        door.fill("#password", OTHER);
        door.click("main button");
        waits(door, "location.pathname.endsWith('/admin/')");
        door.close();
        kept(page);
        presses(page, "Save draft");
        assertThat(page.locator(".done").textContent()).isEqualTo("Saved.");
        assertThat(typed(id)).contains("Before. After.");
    }

    private static Colleague joins(String email, String role) throws Exception {
        HttpResponse<String> made = ann.sends("accounts/new", "name", "A " + role, "email", email, "role", role);
        String ticket = Jsoup.parse(made.body()).select(".secret code").text().replaceFirst(".*ticket=", "");
        new Colleague(blog.base()).sends("new-password", "ticket", ticket, "chosen", OTHER, "again", OTHER);
        return new Colleague(blog.base()).signsIn(email, OTHER);
    }

    @Test
    void twoPeopleAtOnePostAreToldAndNeitherLosesAnything() throws Exception {
        Colleague editor = joins("second@school.example", "EDITOR");
        String id = begins(ann);
        ann.sends(
                "posts/edit",
                "id",
                id,
                "edition",
                "1",
                "do",
                "save",
                "title",
                "Shared",
                "body",
                "<!-- wp:paragraph -->\n<p>One.</p>\n<!-- /wp:paragraph -->");
        opens(id);
        try (BrowserContext elsewhere = chromium.browser().newContext()) {
            elsewhere.addCookies(List.of(editor.cookie()));
            Page second = watched(elsewhere);
            opens(second, id);
            assertThat(second.locator("#others").textContent()).contains("ann");
            text(second).click();
            second.keyboard().press("Control+End");
            second.keyboard().type(" Hers.");
            presses(second, "Save draft");
            assertThat(second.locator(".done").textContent()).isEqualTo("Saved.");
        }
        text(page).click();
        page.keyboard().press("Control+End");
        page.keyboard().type(" Mine.");
        presses(page, "Save draft");
        assertThat(page.locator(".problems").textContent()).contains("A EDITOR saved this", "Your text is still here");
        waits(page, "window.entryEditor");
        assertThat(text(page).textContent()).isEqualTo("One. Mine.");
        assertThat(Jsoup.parse(editor.sees("posts/edit?id=" + id).outerHtml())
                        .select("#body")
                        .text())
                .contains("Hers.");
        presses(page, "Save draft");
        assertThat(page.locator(".done").textContent()).isEqualTo("Saved.");
        assertThat(typed(id)).contains("Mine.");
        assertThat(ann.sees("posts/versions?id=" + id).select("#version option").eachText())
                .anyMatch(line -> line.contains("A EDITOR"));
    }

    @Test
    void aGuestReadsBeforehandByASecretLinkThatCanBeWithdrawn() throws Exception {
        String id = begins(ann);
        ann.sends(
                "posts/edit", "id", id, "edition", "1", "do", "save", "title", "For a guest", "body", "<p>Draft.</p>");
        HttpResponse<String> made = ann.sends(
                "posts/edit",
                "id",
                id,
                "edition",
                "2",
                "do",
                "link",
                "for-whom",
                "Gwen <b>",
                "days",
                "2",
                "title",
                "For a guest",
                "body",
                "<p>Draft.</p>",
                "comments",
                "true");
        String link = Jsoup.parse(made.body()).select(".secret code").text().replaceFirst("^.*(/preview/)", "$1");
        assertThat(link).matches("/preview/[A-Za-z0-9_-]{43}/");
        HttpResponse<String> shown = reader.get(link);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("For a guest", "Draft.");
        assertThat(shown.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(shown.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
        assertThat(shown.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(PageChecks.errors(shown.body())).isEmpty();
        assertThat(reader.get(link.substring(0, 20) + "x".repeat(link.length() - 21) + "/")
                        .statusCode())
                .isEqualTo(404);

        Document edit = ann.sees("posts/edit?id=" + id);
        assertThat(edit.select("#links li").text()).contains("Gwen <b>");
        ann.sends(
                "posts/edit",
                "id",
                id,
                "edition",
                "2",
                "do",
                edit.select("#links li button").attr("value"),
                "title",
                "For a guest",
                "body",
                "<p>Draft.</p>");
        assertThat(reader.get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void aContributorHandsInAndAnEditorSendsBackAndPublishes() throws Exception {
        Colleague contributor = joins("contributor@school.example", "CONTRIBUTOR");
        String id = begins(contributor);
        contributor.sends(
                "posts/edit", "id", id, "edition", "1", "do", "save", "title", "From below", "body", "<p>Hopes.</p>");
        Document hand = contributor.sees("posts/publish?id=" + id);
        assertThat(hand.select("button").eachText())
                .contains("Hand in for review")
                .doesNotContain("Publish now");
        contributor.sends("posts/publish", "id", id, "do", "hand-in", "note", "Is the end too long?");
        assertThat(contributor.sends("posts/publish", "id", id, "do", "publish").statusCode())
                .isEqualTo(403);

        assertThat(ann.sees("posts?status=PENDING").select(".row").text()).contains("From below");
        assertThat(ann.sees("posts/publish?id=" + id).select(".notes").text()).contains("Is the end too long?");
        ann.sends("posts/publish", "id", id, "do", "send-back", "note", "Yes, a little.");
        assertThat(contributor.sees("posts/edit?id=" + id).select(".notes").text())
                .contains("Yes, a little.");
        contributor.sends("posts/publish", "id", id, "do", "hand-in", "note", "");
        ann.sends("posts/publish", "id", id, "do", "publish");
        assertThat(reader.page("/").text()).contains("From below");
        assertThat(contributor.asksFor("posts/edit?id=" + id).statusCode())
                .as("published is out of hand")
                .isEqualTo(403);
        assertThat(contributor.sees("posts").select(".row").text()).contains("From below");
        assertThat(contributor
                        .sends("posts/keep", "id", id, "edition", "1", "title", "x")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void severalPostsAreChangedAndChangedBack() throws Exception {
        String one = publishes("Bulk one", "<p>1</p>");
        String two = publishes("Bulk two", "<p>2</p>");
        page.navigate(at("posts"));
        page.check("#pick-" + one);
        page.check("#pick-" + two);
        page.selectOption("#act", "TRASH");
        presses(page, "Do it");
        assertThat(page.locator(".with-undo").textContent()).contains("2 posts have been changed");
        assertThat(reader.page("/").text()).doesNotContain("Bulk one");
        presses(page, "Undo");
        assertThat(page.locator(".done").textContent()).isEqualTo("Everything is as it was.");
        assertThat(reader.page("/").text()).contains("Bulk one", "Bulk two");
    }

    @Test
    void withoutScriptAPostIsWrittenOnAPlainForm() throws Exception {
        try (BrowserContext plain = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(390, 844))) {
            plain.addCookies(List.of(ann.cookie()));
            Page bare = plain.newPage();
            bare.navigate(at("posts"));
            presses(bare, "New post");
            bare.fill("#title", "Plain & simple");
            bare.fill("#body", "One paragraph.\n\nAnother <em>one</em>.");
            bare.fill("#new-guest", "Gwen <Guest>");
            presses(bare, "Add to the byline");
            assertThat(bare.locator(".credits li").last().textContent()).contains("Gwen <Guest>", "New guest");
            assertThat(bare.inputValue("#body")).isEqualTo("One paragraph.\n\nAnother <em>one</em>.");
            bare.locator(".credits li")
                    .last()
                    .locator("button:has-text('Move up')")
                    .click();
            assertThat(bare.locator(".credits li").first().textContent()).contains("Gwen <Guest>");
            presses(bare, "Publish …");
            presses(bare, "Publish now");
            String address = bare.locator(".state a:has-text('View')").getAttribute("href");
            Document shown = article(address);
            assertThat(shown.select(".byline").first().text()).startsWith("By Gwen <Guest>");
            assertThat(shown.select(".body p").eachText()).containsExactly("One paragraph.", "Another one.");
        }
    }

    @Test
    void whateverIsTypedReadersAreSafe() throws Exception {
        String id = begins(ann);
        String hostile =
                "<script>alert(1)</script><img src=x onerror=alert(1)>\" autofocus onfocus=alert(1) {{7*7}} #{1+1}";
        HttpResponse<String> saved = ann.sends(
                "posts/edit",
                "id",
                id,
                "edition",
                "1",
                "do",
                "save",
                "title",
                hostile,
                "body",
                hostile + "<p onclick=x>y</p>",
                "slug",
                "../../" + hostile,
                "excerpt",
                hostile,
                "footnotes",
                "[{\"id\":\"x\",\"content\":\"<script>\"",
                "visibility",
                hostile,
                "password",
                hostile,
                "byline",
                "new:" + hostile,
                "byline",
                "-1",
                "category",
                "999999999999999999",
                "category",
                hostile,
                "new-category",
                hostile,
                "tags",
                hostile,
                "picture",
                hostile,
                "seo-title",
                hostile,
                "seo-description",
                hostile);
        assertThat(saved.statusCode()).isEqualTo(303);
        Document edit = ann.sees("posts/edit?id=" + id);
        assertThat(edit.select("main script, [onerror], [onfocus], [onclick], [autofocus]"))
                .isEmpty();
        ann.sends("posts/publish", "id", id, "do", "publish");
        String address = ann.sees("posts/edit?id=" + id).select(".state a").attr("href");
        Document shown = article(address);
        assertThat(shown.select("script:not([type=application/ld+json]), [onerror], [onfocus], [onclick]"))
                .isEmpty();
        for (String path : List.of("posts", "posts/versions?id=" + id, "posts/publish?id=" + id, "calendar")) {
            assertThat(ann.sees(path).select("main script, [onerror], [onfocus]"))
                    .as(path)
                    .isEmpty();
        }
        for (String nonsense : List.of(
                "posts/edit?id=x", "posts/edit?id=999999", "posts/publish?id=", "posts/versions?id=-1", "posts/edit")) {
            assertThat(ann.asksFor(nonsense).statusCode()).as(nonsense).isEqualTo(404);
        }
        assertThat(ann.sends("posts/publish", "id", id, "do", "schedule", "day", "2026-13-45", "time", "nonsense")
                        .body())
                .contains("Choose a day and a time");
        assertThat(ann.sends("posts", "do", "undo", "change", hostile).statusCode())
                .isEqualTo(303);
        assertThat(ann.sends("posts", "act", hostile, "post", hostile).statusCode())
                .isEqualTo(303);
        assertThat(ann.asksFor("calendar?month=99999-99").statusCode()).isEqualTo(200);
        assertThat(ann.asksFor("posts?month=x&author=x&category=-1&words=%00%25&after=1-1&status=x")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aVeryLongTextIsKeptAndOneThatIsTooLongIsRefused() throws Exception {
        String id = begins(ann);
        String paragraph =
                "<!-- wp:paragraph -->\n<p>" + "Belonging ä ".repeat(80) + "</p>\n<!-- /wp:paragraph -->\n\n";
        String body = paragraph.repeat(480_000 / paragraph.length()).strip();
        assertThat(ann.sends("posts/edit", "id", id, "edition", "1", "do", "save", "title", "Long", "body", body)
                        .statusCode())
                .isEqualTo(303);
        assertThat(typed(id)).hasSizeGreaterThan(470_000);
        HttpResponse<String> refused = ann.sends(
                "posts/edit", "id", id, "edition", "2", "do", "save", "title", "Longer", "body", "x".repeat(500_001));
        assertThat(Jsoup.parse(refused.body()).select(".problems").text()).contains("more than half a million");
        assertThat(Jsoup.parse(refused.body()).select("#body").text()).hasSize(500_001);
        HttpResponse<String> enormous = ann.sends("posts/edit", "id", id, "do", "save", "body", "x".repeat(2_100_000));
        assertThat(enormous.statusCode()).isEqualTo(413);
        assertThat(enormous.body()).contains("your browser still has the text");
    }

    /** The index follows within about a second. */
    private void finds(String words, String address) throws Exception {
        for (int i = 0; i < 50; i++) {
            if (reader.page("/?s=" + words).select("a[href$=" + address + "]").size() > 0) {
                return;
            }
            page.waitForTimeout(200);
        }
        throw new AssertionError(words + " never led to " + address);
    }

    @Test
    void aPageIsWrittenBelowAnotherMovesWithItAndComesBackFromTheTrash() throws Exception {
        String above = Colleague.leadsTo(ann.sends("pages/new")).replaceFirst(".*id=", "");
        ann.sends(
                "pages/edit",
                "id",
                above,
                "edition",
                "1",
                "do",
                "save",
                "title",
                "School",
                "body",
                "<p>Our school.</p>");
        ann.sends("pages/publish", "id", above, "do", "publish");
        assertThat(article("/school/").select("h1").text()).isEqualTo("School");

        page.navigate(at("pages"));
        presses(page, "New page");
        waits(page, "window.entryEditor");
        page.fill("#title", "Meals");
        text(page).click();
        page.keyboard().type("Soup on Mondays.");
        page.selectOption("#parent", above);
        assertThat(page.locator("#slug-hint").textContent()).endsWith("/school/meals/");
        kept(page);
        String id = page.inputValue("[name=id]");
        Page preview = context.waitForPage(() -> page.click("button[value=preview]"));
        preview.waitForLoadState();
        assertThat(preview.locator("h1").textContent()).isEqualTo("Meals");
        assertThat(preview.locator(".body p").allTextContents()).containsExactly("Soup on Mondays.");
        assertThat(preview.locator("meta[name=robots]").getAttribute("content")).contains("noindex");
        preview.close();
        presses(page, "Publish …");
        presses(page, "Publish now");
        assertThat(page.locator(".done").textContent()).contains("Readers see it now");
        assertThat(article("/school/meals/").select(".body p").text()).isEqualTo("Soup on Mondays.");
        assertThat(reader.get("/wp-sitemap-posts-page-1.xml").body()).contains("/school/meals/");
        finds("Soup", "/school/meals/");

        page.navigate(at("pages/edit?id=" + above));
        waits(page, "window.entryEditor");
        assertThat(page.locator("#parent option").allTextContents()).doesNotContain("School", "Meals", "– Meals");
        page.fill("#slug", "our-school");
        presses(page, "Update");
        assertThat(page.locator(".done").textContent()).isEqualTo("Saved.");
        assertThat(reader.redirect("/school/meals/")).isEqualTo("/our-school/meals/");
        assertThat(reader.redirect("/school/")).isEqualTo("/our-school/");
        assertThat(article("/our-school/meals/").select("h1").text()).isEqualTo("Meals");
        finds("Soup", "/our-school/meals/");

        page.locator("summary:has-text('Trash')").click();
        assertThat(page.locator(".part:has(.loss)").textContent()).contains("One page stands below it.");
        presses(page, "Move to the trash");
        assertThat(reader.get("/our-school/").statusCode()).isEqualTo(410);
        assertThat(article("/our-school/meals/").select("h1").text()).isEqualTo("Meals");
        page.navigate(at("pages?status=TRASHED"));
        page.locator(".row-title a").click();
        waits(page, "window.entryEditor");
        presses(page, "Bring back from the trash");
        assertThat(article("/our-school/").select(".body p").text()).isEqualTo("Our school.");
        assertThat(said).isEmpty();

        HttpResponse<String> circle = ann.sends(
                "pages/edit",
                "id",
                above,
                "edition",
                "3",
                "do",
                "save",
                "title",
                "Kept",
                "body",
                "<p>Typed</p>",
                "parent",
                id);
        assertThat(circle.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(circle.body()).select(".problems").text()).contains("cannot stand below itself");
        assertThat(Jsoup.parse(circle.body()).select("#title").text()).isEqualTo("Kept");
        HttpResponse<String> late = ann.sends(
                "pages/edit", "id", above, "edition", "1", "do", "save", "title", "Late", "body", "<p>Late</p>");
        assertThat(Jsoup.parse(late.body()).select(".problems").text()).contains("Your text is still here");
        assertThat(article("/our-school/").select(".body p").text()).isEqualTo("Our school.");
        assertThat(ann.sees("audit?who=").select("main").text())
                .contains("Wrote a page", "Published a page", "Moved a page to the trash", "Brought a page back");
    }

    @Test
    void everyScreenOfWritingCanBeUsedByEverybody() throws Exception {
        String id = publishes("Looked at", "<p>In my previous blog.</p>");
        ann.sends(
                "posts/edit",
                "id",
                id,
                "edition",
                "2",
                "do",
                "save",
                "title",
                "Looked at",
                "body",
                "<p>In my other blog.</p><img src=\"/x.jpg\">");
        String about = ann.sees("pages").select(".row-title a").attr("href").replaceFirst(".*id=", "");
        List<String> screens = List.of(
                "posts",
                "posts?words=nothing-fits",
                "posts/new",
                "posts/edit?id=" + id,
                "posts/publish?id=" + id,
                "posts/versions?id=" + id,
                "pages",
                "pages?words=nothing-fits",
                "pages/new",
                "pages/edit?id=" + about,
                "pages/publish?id=" + about,
                "pages/versions?id=" + about,
                "calendar",
                "series",
                "series/edit");
        SoftAssertions softly = new SoftAssertions();
        try (PageChecks checks = new PageChecks(chromium.browser())) {
            checks.bring(ann.cookie());
            for (String screen : screens) {
                softly.assertThat(PageChecks.errors(ann.asksFor(screen).body()))
                        .as(screen)
                        .isEmpty();
                softly.assertThat(checks.barriers(at(screen))).as(screen).isEmpty();
            }
        }
        page.setViewportSize(320, 900);
        for (String screen : screens) {
            page.navigate(at(screen));
            page.waitForTimeout(300);
            softly.assertThat(page.evaluate(
                            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as(screen)
                    .isEqualTo(true);
        }
        softly.assertAll();
    }

    @Test
    void ofTwoWhoSaveAtTheSameMomentOneIsAsked() throws Exception {
        for (int round = 0; round < 5; round++) {
            String id = begins(ann);
            List<HttpResponse<String>> answers = atOnce(
                    List.of("first", "second"),
                    text -> ann.sends(
                            "posts/edit", "id", id, "edition", "1", "do", "save", "title", text, "body", text));
            assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(303, 200);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() == 200)
                    .allSatisfy(answer -> assertThat(answer.body()).contains("Your text is still here"));
        }
    }

    @Test
    void twoPagesThatAreMovedBelowEachOtherAtTheSameMomentMakeNoCircle() throws Exception {
        for (int round = 0; round < 3; round++) {
            List<String> ids = new ArrayList<>();
            for (String title : List.of("First " + round, "Second " + round)) {
                String id = Colleague.leadsTo(ann.sends("pages/new")).replaceFirst(".*id=", "");
                ann.sends("pages/edit", "id", id, "edition", "1", "do", "save", "title", title, "body", "x");
                ids.add(id);
            }
            List<HttpResponse<String>> answers = atOnce(
                    ids,
                    id -> ann.sends(
                            "pages/edit",
                            "id",
                            id,
                            "edition",
                            "2",
                            "do",
                            "save",
                            "title",
                            "Moved",
                            "body",
                            "x",
                            "parent",
                            ids.get(1 - ids.indexOf(id))));
            assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(303, 200);
        }
    }

    @Test
    void postsThatArePublishedAtTheSameMomentAllStandInTheirLists() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String id = begins(ann);
            ann.sends(
                    "posts/edit",
                    "id",
                    id,
                    "edition",
                    "1",
                    "do",
                    "save",
                    "title",
                    "At once " + i,
                    "body",
                    "<p>x</p>",
                    "tags",
                    "atonce");
            ids.add(id);
        }
        List<HttpResponse<String>> answers = atOnce(ids, id -> ann.sends("posts/publish", "id", id, "do", "publish"));
        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(303));
        assertThat(reader.page("/tag/atonce/").select("article h2, article h3").eachText())
                .hasSize(8)
                .doesNotHaveDuplicates();
    }

    /** Something that is asked of the server. */
    private interface Deed {
        HttpResponse<String> with(String what) throws Exception;
    }

    private static List<HttpResponse<String>> atOnce(List<String> each, Deed deed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(each.size());
        try {
            List<Callable<HttpResponse<String>>> deeds = each.stream()
                    .map(what -> (Callable<HttpResponse<String>>) () -> deed.with(what))
                    .toList();
            List<HttpResponse<String>> answers = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : threads.invokeAll(deeds)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void postsWhoseTitlesSaySoBecomeASeries() throws Exception {
        publishes("A long walk (Part One)", "<p>1</p>");
        publishes("A long walk (Part Two)", "<p>2</p>");
        page.navigate(at("series"));
        assertThat(page.locator("main").textContent()).contains("A long walk (Part Two)");
        presses(page, "Make it a series");
        assertThat(page.locator(".done").textContent()).isEqualTo("The series has been made.");
        page.locator("button[value='down:1']").click();
        page.locator("button[value='up:2']").click();
        page.fill("#description", "Over the hills <b>");
        presses(page, "Save series");

        Document shown = reader.page("/series/a-long-walk/");
        assertThat(shown.select(".series-parts a").eachText())
                .containsExactly("A long walk (Part One)", "A long walk (Part Two)");
        assertThat(shown.select(".list-header").text()).contains("Over the hills <b>");
        Document second = reader.page(shown.select(".series-parts a").last().attr("href"));
        assertThat(second.select(".instalment").text())
                .startsWith("Part 2 of 2: A long walk ← Previous part: A long walk (Part One)");
        assertThat(reader.page("/series/").select(".series-entry").text()).contains("A long walk", "2 parts");
        assertThat(reader.get("/series/nothing/").statusCode()).isEqualTo(404);
        try (PageChecks checks = new PageChecks(chromium.browser())) {
            for (String address : List.of("/series/", "/series/a-long-walk/")) {
                assertThat(PageChecks.errors(reader.get(address).body()))
                        .as(address)
                        .isEmpty();
                assertThat(checks.barriers(blog.base() + address)).as(address).isEmpty();
            }
        }
    }

    @Test
    void theEditorIsLeftAndEnteredByKeyboardAlone() throws Exception {
        String id = begins(ann);
        opens(id);
        page.focus("#title");
        page.keyboard().type("Keys");
        page.keyboard().press("Enter");
        page.keyboard().type("One");
        page.keyboard().press("Enter");
        page.keyboard().type("Two");
        page.keyboard().press("Alt+ArrowUp");
        assertThat(text(page).locator("p").allTextContents()).containsExactly("Two", "One");
        page.keyboard().press("Control+z");
        assertThat(text(page).locator("p").allTextContents()).containsExactly("One", "Two");
        page.keyboard().press("Alt+F10");
        assertThat(page.evaluate("document.activeElement.closest('.toolbar') !== null"))
                .isEqualTo(true);
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        page.keyboard().press("Escape");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.closest('.editor') === null"))
                .as("Tab leads on")
                .isEqualTo(true);
        assertThat(said).isEmpty();
    }
}
