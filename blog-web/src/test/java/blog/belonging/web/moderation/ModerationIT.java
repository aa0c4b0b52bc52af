package blog.belonging.web.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.Chromium;
import blog.belonging.web.testkit.Colleague;
import blog.belonging.web.testkit.PageChecks;
import blog.belonging.web.testkit.Reader;
import blog.belonging.web.testkit.RunningBlog;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Readers say something, moderators decide, and the safeguarding lead sees what was handed to them: on one blog, each under a post of their own. */
class ModerationIT {

    private static final String PASSWORD = "violet-tram-under-rain";
    private static final String LEAD = "another-tram-over-snow";

    private static RunningBlog blog;
    private static Colleague ann;
    private static Colleague lead;
    private static Reader reader;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        blog = RunningBlog.demo("moderation", "ann@school.example", PASSWORD);
        reader = new Reader(blog.base());
        ann = new Colleague(blog.base()).signsIn("ann@school.example", PASSWORD);
        HttpResponse<String> invited = ann.sends(
                "accounts/new", "name", "Sal Lee", "email", "sal@school.example", "role", "SAFEGUARDING_LEAD");
        String ticket =
                Jsoup.parse(invited.body()).select(".secret code").text().replaceFirst(".*ticket=", "");
        new Colleague(blog.base()).sends("new-password", "ticket", ticket, "chosen", LEAD, "again", LEAD);
        lead = new Colleague(blog.base()).signsIn("sal@school.example", LEAD);
        chromium = Chromium.open();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        blog.close();
    }

    private static String post(String slug) throws Exception {
        for (String page : List.of("/", "/page/2/")) {
            for (Element link : reader.page(page).select(".card-title a")) {
                if (link.attr("href").contains(slug)) {
                    return link.attr("href");
                }
            }
        }
        throw new AssertionError("no post " + slug);
    }

    private static Map<String, String> form(String address) throws Exception {
        Element form = reader.page(address).expectFirst("#respond");
        return Map.of(
                "comment_post_ID", form.expectFirst("[name=comment_post_ID]").val(),
                "stamp", form.expectFirst("[name=stamp]").val());
    }

    private static HttpResponse<String> sends(String site, String address, Map<String, String> fields)
            throws Exception {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return reader.send("POST", address, body.toString(), site);
    }

    private static Map<String, String> comment(Map<String, String> form, String name, String text) {
        return Map.of(
                "comment_post_ID",
                form.get("comment_post_ID"),
                "stamp",
                form.get("stamp"),
                "author",
                name,
                "email",
                name.toLowerCase(Locale.ROOT) + "@readers.example",
                "comment",
                text,
                "do",
                "leave");
    }

    /** @return the address of the own comment */
    private static String says(String address, String name, String text) throws Exception {
        HttpResponse<String> answer = sends("same-origin", "/comments/new/", comment(form(address), name, text));
        assertThat(answer.statusCode()).as(Jsoup.parse(answer.body()).text()).isEqualTo(303);
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replace(blog.base().toString(), "");
    }

    private static String number(String own) {
        return own.replaceFirst(".*/own/(\\d+)/.*", "$1");
    }

    private static String shown(String address) throws Exception {
        return reader.page(address).select(".comments").text();
    }

    @Test
    void aReaderCommentsWithoutScriptAndAModeratorDecidesByKeys() throws Exception {
        String address = post("silent-exits");
        try (BrowserContext plain =
                chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = plain.newPage();
            page.navigate(blog.base() + address);
            page.fill("#comment", "We lost a colleague like that. <b>Nobody</b> asked why.");
            page.click("button[value=leave]");
            assertThat(page.locator(".problems").textContent()).contains("Please give a name", "e-mail address");
            assertThat(page.inputValue("#comment")).startsWith("We lost a colleague");
            page.fill("#author", "Quiet Quentin");
            page.fill("#email", "quentin@readers.example");
            page.click("button[value=preview]");
            assertThat(page.locator(".comment-preview b").last().textContent()).isEqualTo("Nobody");
            page.click("button[value=leave]");
            assertThat(page.locator(".own-state").textContent()).contains("waiting for approval");
            assertThat(plain.cookies()).isEmpty();
            String own = page.url();
            page.locator(".own-edit summary").first().click();
            page.fill("#comment", "We lost a colleague like that. Nobody asked why, and we still wonder.");
            page.click("button[value=edit]");
            assertThat(page.locator(".comment").textContent()).contains("we still wonder");
            assertThat(shown(address)).doesNotContain("Quentin");

            try (BrowserContext desk = chromium.browser().newContext()) {
                desk.addCookies(List.of(ann.cookie()));
                Page queue = desk.newPage();
                List<String> said = new ArrayList<>();
                queue.onConsoleMessage(message -> said.add(message.text()));
                queue.navigate(blog.base() + "/admin/comments?words=Quentin");
                queue.keyboard().press("j");
                queue.keyboard().press("a");
                queue.locator(".queue-says:has-text('Approved')").waitFor();
                assertThat(shown(address)).contains("Quiet Quentin", "we still wonder");
                page.navigate(own);
                assertThat(page.locator(".own-state").textContent()).contains("read by everybody");

                queue.keyboard().press("u");
                queue.locator(".queue-says:has-text('Taken back')").waitFor();
                assertThat(shown(address)).doesNotContain("Quentin");
                assertThat(said).isEmpty();
            }
            page.locator(".own-edit summary").last().click();
            page.click("button[value=withdraw]");
            assertThat(page.locator(".own-state").textContent()).contains("not shown");
        }
    }

    @Test
    void whatMayHarmSomebodyIsGoneEverywhereAtOnceAndOnlyTheLeadReadsIt() throws Exception {
        String address = post("sonder");
        String id = number(says(address, "Ferocious", "Mrs Quillfeather hits pupils, everybody knows it."));
        String show = "comments/show?id=" + id;
        assertThat(ann.sees(show).select("mark").eachText()).contains("Mrs Quillfeather", "hits");
        assertThat(ann.sees(show).select(".noticed").text()).contains("Names somebody and accuses");
        ann.sends(show, "do", "APPROVE");
        assertThat(shown(address)).contains("Quillfeather");
        awaitFound("Quillfeather", true);

        Instant before = Instant.now();
        ann.sends(show, "do", "withhold", "reason", "ACCUSATION", "note", "Names a teacher.");

        for (String page : List.of(address, address + "feed/", "/comments/feed/", "/comments/feed/atom/")) {
            assertThat(reader.get(page).body()).as(page).doesNotContain("Quillfeather");
        }
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(10));
        awaitFound("Quillfeather", false);
        assertThat(ann.asksFor("safeguarding/show?id=" + id).statusCode()).isEqualTo(403);
        assertThat(ann.sends("safeguarding/show?id=" + id, "do", "original").statusCode())
                .isEqualTo(403);
        assertThat(lead.asksFor("comments").statusCode()).isEqualTo(403);
        assertThat(lead.sees("safeguarding").select(".said").text()).contains("Quillfeather");
        Document original = Jsoup.parse(
                lead.sends("safeguarding/show?id=" + id, "do", "original").body());
        assertThat(original.select(".context .said").text())
                .isEqualTo("Mrs Quillfeather hits pupils, everybody knows it.");
        assertThat(original.select("main").text()).contains("As it was sealed", "Names a teacher.");
        assertThat(ann.sees("audit?act=comment.original-read").select(".log li").text())
                .contains("Sal Lee");
        assertThat(Colleague.leadsTo(
                        lead.sends("safeguarding/show?id=" + id, "do", "settle", "note", "Spoke to the head.")))
                .isEqualTo("safeguarding?done=comment-settled");
        assertThat(Jsoup.parse(ann.sends("comments/decisions", "do", "verify").body())
                        .select(".done")
                        .text())
                .contains("as they were written");
    }

    private static void awaitFound(String words, boolean wanted) throws Exception {
        boolean found = !wanted;
        for (int i = 0; i < 100 && found != wanted; i++) {
            Thread.sleep(100);
            found = !reader.page("/?s=" + words).select(".search-hit").isEmpty();
        }
        assertThat(found).isEqualTo(wanted);
    }

    @Test
    void aPassageIsTakenOutWithOneClick() throws Exception {
        String address = post("my-top-ten-facts");
        String id = number(says(address, "Mum", "My son Barnaby in Year 3 loves it. Write to me: mum@home.example"));
        String show = "comments/show?id=" + id;
        List<String> fields = new ArrayList<>(List.of("do", "redact", "instead", "name", "reason", "NAMES_A_CHILD"));
        Document screen = ann.sees(show);
        fields.addAll(List.of("version", screen.expectFirst("[name=version]").val()));
        screen.select("[name=passage]").forEach(passage -> fields.addAll(List.of("passage", passage.val())));

        assertThat(Colleague.leadsTo(ann.sends(show, fields.toArray(String[]::new))))
                .endsWith("done=comment-redacted");
        ann.sends(show, "do", "APPROVE");

        assertThat(shown(address)).contains("[name removed]").doesNotContain("Barnaby", "mum@home.example");
        assertThat(problems(ann.sends(show, fields.toArray(String[]::new)))).contains("changed the comment meanwhile");
        assertThat(problems(ann.sends(show, "do", "redact", "version", "1", "words", "Nobody of that name")))
                .contains("not in the comment");
    }

    private static String problems(HttpResponse<String> response) {
        return Jsoup.parse(response.body()).select(".problems").text();
    }

    @Test
    void aReportLeadsAModeratorToTheComment() throws Exception {
        String address = post("a-man-called-ove");
        String report = reader.page(address)
                .select(".comment-acts a[href*=report]")
                .first()
                .attr("href");
        assertThat(sends("same-origin", report, Map.of("note", "Look at it")).statusCode())
                .isEqualTo(422);
        assertThat(Jsoup.parse(sends("cross-site", report, Map.of("reason", "ABUSE"))
                                .body())
                        .select(".problems")
                        .text())
                .contains("send it once more");
        assertThat(Jsoup.parse(sends("same-origin", report, Map.of("reason", "ABUSE", "note", "Look at it"))
                                .body())
                        .select(".own-state")
                        .text())
                .contains("Thank you");

        Element card = ann.sees("comments?status=REPORTED").expectFirst(".card");
        assertThat(card.text()).contains("Reported");
        String id = card.attr("data-comment");
        assertThat(ann.sees("comments/show?id=" + id).text()).contains("Insults or threatens", "Look at it");
        ann.sends("comments", "do", "APPROVE:" + id);
        assertThat(ann.sees("comments").select(".tabs").text()).doesNotContain("Reported");
    }

    @Test
    void whoReportsTooOftenIsToldToWait() throws Exception {
        String report = reader.page(post("a-man-called-ove"))
                .select(".comment-acts a[href*=report]")
                .last()
                .attr("href");
        String number = report.replaceFirst(".*comment=(\\d+).*", "$1");
        HttpResponse<String> answer = reports(report);
        for (int i = 0; i < 60; i++) {
            assertThat(answer.statusCode()).isEqualTo(200);
            answer = reports(report);
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(Jsoup.parse(answer.body()).select(".problems").text()).isNotEmpty();
        assertThat(Jsoup.parse(answer.body()).select("[name=note]").text()).isEqualTo("Look at it");
        ann.sends("comments", "do", "APPROVE:" + number);
    }

    /** Always from the same reader, and from nobody else's address. */
    private static HttpResponse<String> reports(String address) throws Exception {
        return reader.send(
                "POST", address, "reason=ABUSE&note=Look+at+it", "same-origin", "X-Forwarded-For", "203.0.113.9");
    }

    @Test
    void whatIsForgedOrRepeatedChangesNothing() throws Exception {
        String address = post("the-day-george");
        Map<String, String> form = form(address);
        Map<String, String> good = comment(form, "Replay", "Once is enough for me, thank you.");

        assertThat(problems(sends("cross-site", "/comments/new/", good))).contains("send it once more");
        assertThat(problems(reader.send(
                        "POST", "/comments/new/", "comment=x&comment_post_ID=" + form.get("comment_post_ID"))))
                .isNotEmpty();
        for (String stamp : List.of("", "1.abc", form.get("stamp") + "x", "9" + form.get("stamp"))) {
            HttpResponse<String> answer = sends(
                    "same-origin",
                    "/comments/new/",
                    comment(
                            Map.of("comment_post_ID", form.get("comment_post_ID"), "stamp", stamp),
                            "Forged",
                            "Let me in."));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(Jsoup.parse(answer.body()).select("#comment").text()).isEqualTo("Let me in.");
        }
        String first = says(address, "Replay", "Once is enough for me, thank you.");
        assertThat(sends("same-origin", "/comments/new/", good).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith(first));
        assertThat(ann.sees("comments?words=Once+is+enough").select(".card")).hasSize(1);
        assertThat(ann.sees("comments?words=Let+me+in").select(".card")).isEmpty();
        assertThat(reader.status(first.replaceFirst("own/\\d+/", "own/1/"))).isEqualTo(404);
        assertThat(reader.status(first.substring(0, first.length() - 4) + "AAA/"))
                .isEqualTo(404);
        assertThat(sends("same-origin", "/comments/new/", Map.of("comment_post_ID", "999999", "comment", "x"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whateverIsTypedIsShownAsTextAndDoesNoHarm() throws Exception {
        String address = post("belonging-glass");
        List<String> hostile = List.of(
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "<svg/onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
                "<iframe src=//evil.example></iframe>",
                "<b onmouseover=alert(1)>bold</b>",
                "<style>*{display:none}</style>",
                "<form action=//evil.example><input name=a></form>",
                "#{1+1} ${7*7} <%= 7*7 %> {{7*7}}",
                "'; drop table comment; --",
                "\u202Ereversed\u202C \u0000 \u0007 zero\u200Bwidth",
                "Ω≈ç√∫˜µ≤≥÷ 田中さん 😀👩‍👧 ﷽",
                "]]><!--<!DOCTYPE x>");
        int number = 0;
        for (String text : hostile) {
            String id = number(says(address, "H" + number++, text + " and so on, number " + number));
            ann.sends("comments/show?id=" + id, "do", "APPROVE");
        }
        Document page = reader.page(address);
        assertThat(
                        page.select(
                                ".comments script, .comments img, .comments svg, .comments iframe, .comments style, .comments form, .comments [onmouseover], .comments a[href^=javascript], .comments a[href^=data]"))
                .isEmpty();
        assertThat(page.select(".comments").text()).contains("#{1+1} ${7*7}", "drop table comment", "田中さん");
        assertThat(PageChecks.errors(reader.get(address).body())).isEmpty();
        assertThat(ann.sees("comments?status=APPROVED").select(".said script, .said img, .said svg"))
                .isEmpty();

        HttpResponse<String> endless =
                sends("same-origin", "/comments/new/", comment(form(address), "Long", "x ".repeat(500_000)));
        assertThat(endless.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(endless.body()).select(".problems").text()).contains("65,525");
        assertThat(Jsoup.parse(endless.body()).select("#comment").text().length())
                .isGreaterThan(900_000);
    }

    private static List<String> evasions() throws IOException {
        try (InputStream file = ModerationIT.class.getResourceAsStream("/xss-filter-evasion/vectors.txt")) {
            return List.of(new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n%%\n"));
        }
    }

    /** From a reader of their own: so much would not be taken from one. */
    private static String leaves(Map<String, String> form, int number, String text) throws Exception {
        StringBuilder body = new StringBuilder();
        Map.of(
                        "comment_post_ID",
                        form.get("comment_post_ID"),
                        "stamp",
                        form.get("stamp"),
                        "author",
                        text.length() <= 60 ? text : "Eve " + number,
                        "email",
                        "eve" + number + "@readers.example",
                        "comment",
                        "Number " + number + ": " + text,
                        "do",
                        "leave")
                .forEach((name, value) -> body.append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                        .append('&'));
        HttpResponse<String> answer = reader.send(
                "POST", "/comments/new/", body.toString(), "same-origin", "X-Forwarded-For", "198.51." + number + ".7");
        assertThat(answer.statusCode()).as(text + ": " + problems(answer)).isEqualTo(303);
        return number(answer.headers().firstValue("Location").orElseThrow());
    }

    @Test
    void nothingRunsThatGotPastFiltersElsewhere() throws Exception {
        String address = post("framework-part-two");
        Map<String, String> form = form(address);
        List<String> evasions = evasions();
        assertThat(evasions).hasSizeGreaterThan(100);
        int left = 0;
        for (int i = 0; i < evasions.size(); i += 2) {
            ann.sends("comments", "do", "APPROVE:" + leaves(form, i, evasions.get(i)));
            left++;
            if (left % 10 == 0 || i + 2 >= evasions.size()) {
                for (String feed : List.of("feed/", "feed/atom/")) {
                    Document read = Jsoup.parse(reader.get(address + feed).body(), Parser.xmlParser());
                    // What feed readers take for HTML.
                    Elements parts = read.select("item > description, item > content|encoded, entry > content");
                    assertThat(parts).isNotEmpty();
                    parts.forEach(part -> doesNothing(
                            Jsoup.parseBodyFragment(part.wholeText()).body()));
                }
                doesNothing(ann.sees("comments?status=APPROVED").select(".said"));
            }
        }
        int read = 0;
        for (String page : List.of(address, address + "comment-page-2/")) {
            Document shown = reader.page(page);
            assertThat(shown.select("script:not([type=application/ld+json]), [style]"))
                    .isEmpty();
            doesNothing(shown.select(".comments"));
            read += shown.select(".comments [id^=comment-]").size();
            assertThat(PageChecks.errors(shown.outerHtml())).isEmpty();
        }
        assertThat(read).as("each is there, as text").isGreaterThanOrEqualTo(left);
    }

    private static void doesNothing(Elements parts) {
        assertThat(parts).isNotEmpty();
        parts.forEach(ModerationIT::doesNothing);
    }

    private static void doesNothing(Element part) {
        assertThat(
                        part.select(
                                "script, style, iframe, frame, object, embed, applet, svg, math, img, video, audio, form, input, button, link, meta, base, template"))
                .as(part.outerHtml())
                .isEmpty();
        for (Element element : part.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey())
                        .as(part.outerHtml())
                        .doesNotStartWith("on")
                        .isNotEqualTo("style");
                assertThat(attribute
                                .getValue()
                                .replaceAll("[\\s\\p{Cntrl}]", "")
                                .toLowerCase(Locale.ROOT))
                        .as(part.outerHtml())
                        .doesNotStartWith("javascript:")
                        .doesNotStartWith("vbscript:")
                        .doesNotStartWith("data:");
            }
        }
    }

    @Test
    void everyPageOfCommentingAndModeratingCanBeUsedByEverybody() throws Exception {
        String address = post("throughout-life");
        String own = says(
                address,
                "Axel",
                "Oliver in Year 4 says 020 7946 0018 is his number, and that he does not want to be here any more.");
        String id = number(own);
        String answered = reader.page(address)
                .select(".comment-acts a[href*=answer]")
                .first()
                .attr("href");
        String report = reader.page(address)
                .select(".comment-acts a[href*=report]")
                .first()
                .attr("href");
        ann.sends("comments/show?id=" + id, "do", "escalate", "note", "Please look.");
        List<String> screens = List.of(
                "comments",
                "comments?status=APPROVED",
                "comments?words=nothing-fits",
                "comments/show?id=" + id,
                "comments/rules",
                "comments/banned",
                "comments/decisions");
        SoftAssertions softly = new SoftAssertions();
        try (PageChecks checks = new PageChecks(chromium.browser())) {
            for (String page : List.of(
                    address,
                    own,
                    answered,
                    report,
                    "/privacy/",
                    "/accessibility/",
                    "/privacy/request/",
                    "/privacy/complaint/")) {
                softly.assertThat(PageChecks.errors(reader.get(page).body()))
                        .as(page)
                        .isEmpty();
                softly.assertThat(checks.barriers(blog.base() + page)).as(page).isEmpty();
            }
            checks.bring(ann.cookie());
            for (String screen : screens) {
                softly.assertThat(PageChecks.errors(ann.asksFor(screen).body()))
                        .as(screen)
                        .isEmpty();
                softly.assertThat(checks.barriers(blog.base() + "/admin/" + screen))
                        .as(screen)
                        .isEmpty();
            }
        }
        try (PageChecks checks = new PageChecks(chromium.browser())) {
            checks.bring(lead.cookie());
            for (String screen : List.of("safeguarding", "safeguarding/show?id=" + id)) {
                softly.assertThat(PageChecks.errors(lead.asksFor(screen).body()))
                        .as(screen)
                        .isEmpty();
                softly.assertThat(checks.barriers(blog.base() + "/admin/" + screen))
                        .as(screen)
                        .isEmpty();
            }
        }
        try (BrowserContext small =
                chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(320, 900))) {
            small.addCookies(List.of(ann.cookie()));
            Page page = small.newPage();
            for (String screen : screens) {
                page.navigate(blog.base() + "/admin/" + screen);
                softly.assertThat(page.evaluate(
                                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                        .as(screen)
                        .isEqualTo(true);
            }
        }
        softly.assertAll();
    }

    @Test
    void whatTheBlogAsksOfCommentsIsAskedAtOnce() throws Exception {
        String address = post("birthdays");
        assertThat(reader.page(address).select("#url")).hasSize(1);
        HttpResponse<String> wrong =
                ann.fills("comments/rules", "main form", "do", "rules", "policy", "NONE", "links", "many");
        assertThat(problems(wrong)).contains("Choose one of these", "number from 0 to 100");
        ann.fills(
                "comments/rules",
                "main form",
                "do",
                "rules",
                "policy",
                "HOLD_ALL",
                "website",
                "",
                "blocked",
                "casino\n");
        assertThat(reader.page(address).select("#url")).isEmpty();
        says(address, "Spammer", "Come to our casino, all of you readers.");
        Document trash = ann.sees("comments?status=TRASHED");
        assertThat(trash.select(".noticed").text()).contains("A word that is blocked");
        assertThat(trash.select("mark").eachText()).contains("casino");

        assertThat(Colleague.leadsTo(ann.sends("comments/rules", "do", "watch", "names", "Zebedee Quirk\n")))
                .endsWith("names-watched");
        says(address, "Neighbour", "I saw zebedee quirk there on Monday.");
        assertThat(ann.sees("comments").text()).contains("A name of your list");
        assertThat(problems(ann.sends("comments/rules", "do", "forget", "names", "Somebody Else")))
                .contains("None of these");

        ann.fills("comments/rules", "main form", "do", "rules", "policy", "CLOSED", "website", "yes", "blocked", "");
        assertThat(reader.page(address).select("#respond")).isEmpty();
        ann.fills("comments/rules", "main form", "do", "rules", "policy", "HOLD_ALL");
        assertThat(reader.page(address).select("#respond")).hasSize(1);

        String entry = form(address).get("comment_post_ID");
        ann.sends("comments?entry=" + entry, "do", "policy", "policy", "CLOSED");
        assertThat(reader.page(address).select("#respond")).isEmpty();
        assertThat(reader.page(post("sonder")).select("#respond")).hasSize(1);
        assertThat(ann.sees("comments?entry=" + entry)
                        .select("#policy [selected]")
                        .val())
                .isEqualTo("CLOSED");
        ann.sends("comments?entry=" + entry, "do", "policy", "policy", "");
        assertThat(reader.page(address).select("#respond")).hasSize(1);
    }

    @Test
    void theLogIsHandedOutAsATable() throws Exception {
        String id = number(says(post("the-time-we-give"), "=Formula", "=1+1 is not a formula here, is it?"));
        ann.sends("comments/show?id=" + id, "do", "TRASH", "note", "=cmd()");
        HttpResponse<String> table = ann.sends("comments/decisions/file");
        assertThat(table.headers().firstValue("Content-Type")).hasValue("text/csv;charset=utf-8");
        assertThat(table.body()).contains("\"'=cmd()\"").doesNotContain("\"=cmd()\"");
    }
}
