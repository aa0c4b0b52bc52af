package blog.belonging.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.Chromium;
import blog.belonging.web.testkit.Colleague;
import blog.belonging.web.testkit.PageChecks;
import blog.belonging.web.testkit.Reader;
import blog.belonging.web.testkit.RunningBlog;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What those who run the blog change, and what readers see of it at once. One blog of its own, in which each test has something of its own. */
class RunningTheBlogIT {

    private static RunningBlog blog;
    private static Colleague ann;
    private static Reader reader;

    @BeforeAll
    static void start() throws Exception {
        blog = RunningBlog.demo("running-the-blog", "ann@school.example", "violet-tram-under-rain");
        reader = new Reader(blog.base());
        ann = new Colleague(blog.base()).signsIn("ann@school.example", "violet-tram-under-rain");
    }

    @AfterAll
    static void stop() {
        blog.close();
    }

    private static String problems(HttpResponse<String> response) {
        return Jsoup.parse(response.body()).select(".problems").text();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Document page(HttpResponse<String> response) {
        return Jsoup.parse(response.body());
    }

    private static HttpResponse<String> settles(String... changes) throws Exception {
        return ann.fills("settings", "main form", changes);
    }

    @Test
    void aSettingIsSeenByTheNextReader() throws Exception {
        Elements posts = reader.page("/").select("main article h2 a, main article h3 a");
        assertThat(posts).isNotEmpty();
        assertThat(Colleague.leadsTo(settles(
                        "title",
                        "Ferns & <Owls>",
                        "tagline",
                        "What grows slowly",
                        "postsPerPage",
                        "2",
                        "accent",
                        "#FFEE00",
                        "typeface",
                        "PLAIN",
                        "footer",
                        "Written by <b>us</b><script>alert(1)</script>")))
                .isEqualTo("settings?done=settings");

        Document home = reader.page("/");
        assertThat(home.select(".site-title").text()).isEqualTo("Ferns & <Owls>");
        assertThat(home.select(".site-tagline").text()).isEqualTo("What grows slowly");
        assertThat(home.select(".footer-text b").text()).isEqualTo("us");
        assertThat(home.select("script:not([type=application/ld+json])")).isEmpty();
        assertThat(home.select("main .post-card, main article").size()).isLessThan(posts.size() + 1);
        assertThat(reader.status("/page/3/")).isEqualTo(200);
        String style = reader.get(home.select("link[rel=stylesheet]")
                        .attr("href")
                        .replace(blog.base().toString(), ""))
                .body();
        assertThat(style).contains("--text:var(--label)").doesNotContain("{--accent:#ffee00}@media");
        assertThat(ann.sees("settings").select(".remark").text())
                .startsWith("On a light ground: too hard to read, so readers get #")
                .endsWith("On a dark ground: easy to read.");
        assertThat(ann.sees("audit?act=blog.settings").select(".log li").first().text())
                .contains("Changed the settings", "posts per page: 2");
        settles("postsPerPage", "10", "accent", "", "typeface", "EDITORIAL", "footer", "");
    }

    @Test
    void aPortraitIsFoundInTheWholeLibraryAndNothingThatIsTypedIsLost() throws Exception {
        HttpResponse<String> looked = ann.sends(
                "account/author", "do", "look", "version", "0", "bio", "I write about ferns.", "pictures", "LANTERNS");
        Document screen = page(looked);
        assertThat(screen.select(".pictures label span").eachText()).containsExactly("Two lanterns");
        assertThat(screen.select("#bio").text()).isEqualTo("I write about ferns.");
        String lanterns = screen.select(".pictures input[value~=.]").val();
        ann.sends(
                "account/author", "do", "change", "version", "0", "bio", "I write about ferns.", "portrait", lanterns);
        assertThat(ann.sees("account/author").select(".pictures input[checked]").val())
                .isEqualTo(lanterns);
    }

    @Test
    void anotherTimeZoneMovesNoPost() throws Exception {
        String before = reader.get("/wp-sitemap-posts-post-1.xml").body().replaceAll("<lastmod>.*?</lastmod>", "");
        settles("zone", "Pacific/Auckland");
        assertThat(reader.get("/wp-sitemap-posts-post-1.xml").body().replaceAll("<lastmod>.*?</lastmod>", ""))
                .isEqualTo(before);
        settles("zone", "Europe/London");
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsLost() throws Exception {
        HttpResponse<String> answer = settles(
                "title",
                " ",
                "postsPerPage",
                "many",
                "commentsCloseAfter",
                "-1",
                "accent",
                "red",
                "typeface",
                "COMIC",
                "zone",
                "Moon/Base",
                "address",
                "javascript:alert(1)",
                "footer",
                "\nTwo\nlines",
                "blocking",
                "CHILD_NAME");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(problems(answer))
                .contains(
                        "a name for the blog",
                        "from 1 to 100",
                        "from 0 to 3650",
                        "a colour like",
                        "a typeface",
                        "a time zone",
                        "https://blog.example.org");
        Document again = page(answer);
        assertThat(again.select("#accent").val()).isEqualTo("red");
        assertThat(again.select("#postsPerPage").val()).isEqualTo("many");
        assertThat(again.expectFirst("#footer").wholeText()).endsWith("\nTwo\nlines");
        assertThat(again.select("[name=blocking][checked]").eachAttr("value")).containsExactly("CHILD_NAME");
    }

    @Test
    void whoComesSecondIsToldAndKeepsWhatWasTyped() throws Exception {
        Document open = ann.sees("settings");
        settles("tagline", "The first");
        HttpResponse<String> second = ann.resends(open, "main form", "tagline", "The second");
        assertThat(problems(second)).contains("Somebody else has changed this");
        assertThat(page(second).select("#tagline").val()).isEqualTo("The second");
        assertThat(reader.page("/").select(".site-tagline").text()).isEqualTo("The first");
        assertThat(Colleague.leadsTo(ann.resends(page(second), "main form"))).isEqualTo("settings?done=settings");
        assertThat(reader.page("/").select(".site-tagline").text()).isEqualTo("The second");
    }

    private static String numberOf(String list, String name) throws Exception {
        return ann.sees(list).select(".row a").stream()
                .filter(link -> link.text().equals(name))
                .map(link -> link.attr("href").replaceFirst(".*id=", ""))
                .findFirst()
                .orElseThrow();
    }

    private static int statusOf(String address) throws Exception {
        return reader.status(address);
    }

    @Test
    void aCategoryIsMadeMovedRenamedAndMergedAndItsAddressLeadsOn() throws Exception {
        Document overview = reader.page("/categories/");
        String address = overview.select("main li a").stream()
                .map(link -> link.attr("href"))
                .filter(href -> href.contains("/category/"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("^https?://[^/]*", "");
        String name = overview.select("main li a[href$='" + address + "']").text();
        List<String> posts = reader.page(address)
                .select("main article h2 a, main article h3 a")
                .eachText();
        assertThat(posts).isNotEmpty();

        assertThat(Colleague.leadsTo(ann.fills("categories/edit", "main form", "name", "Shelves & Boards")))
                .isEqualTo("categories?done=term-created");
        assertThat(reader.page("/category/shelves-boards/").select("h1").text()).contains("Shelves & Boards");
        String shelves = numberOf("categories", "Shelves & Boards");
        String number = numberOf("categories", name);

        ann.fills("categories/edit?id=" + number, "main form", "parent", shelves, "do", "change");
        String below = address.replaceFirst("^.*/([^/]+)/$", "/category/shelves-boards/$1/");
        assertThat(reader.redirect(address)).isEqualTo(below);
        assertThat(reader.page("/category/shelves-boards/")
                        .select("main article h2 a, main article h3 a")
                        .eachText())
                .isEqualTo(posts);
        assertThat(problems(ann.fills("categories/edit?id=" + shelves, "main form", "parent", number, "do", "change")))
                .contains("It cannot stand there");

        ann.fills("categories/edit?id=" + number, "main form", "slug", "moved here", "do", "change");
        assertThat(reader.redirect(below)).isEqualTo("/category/shelves-boards/moved-here/");
        assertThat(reader.redirect(address)).isEqualTo("/category/shelves-boards/moved-here/");
        assertThat(reader.redirect(address + "feed/")).isEqualTo("/category/shelves-boards/moved-here/feed/");
        assertThat(reader.redirect(address + "page/2/")).isEqualTo("/category/shelves-boards/moved-here/page/2/");

        ann.fills("categories/edit?id=" + number, "main form:has([value=merge])", "into", shelves, "do", "merge");
        assertThat(reader.redirect(address)).isEqualTo("/category/shelves-boards/");
        assertThat(reader.page("/category/shelves-boards/")
                        .select("main article h2 a, main article h3 a")
                        .eachText())
                .isEqualTo(posts);
        assertThat(ann.sees("categories").select(".row a").eachText()).doesNotContain(name);

        Document open = ann.sees("categories/edit?id=" + shelves);
        assertThat(Colleague.leadsTo(ann.resends(open, "main form:has([value=remove])", "do", "remove")))
                .isEqualTo("categories?done=term-removed");
        assertThat(statusOf("/category/shelves-boards/")).isEqualTo(404);
        assertThat(Colleague.leadsTo(ann.resends(open, "main form", "do", "change")))
                .as("somebody else had it open")
                .isEqualTo("categories?done=no-term");
    }

    @Test
    void aTagIsMadeRenamedMergedAndDeleted() throws Exception {
        ann.fills("tags/edit", "main form", "name", "Bracken");
        ann.fills("tags/edit", "main form", "name", "Moss");
        assertThat(problems(ann.fills("tags/edit", "main form", "name", "moss")))
                .contains("has this address already");
        String bracken = numberOf("tags?q=brack", "Bracken");
        ann.fills("tags/edit?id=" + bracken, "main form", "name", "Fern", "slug", "fern", "do", "change");
        assertThat(reader.redirect("/tag/bracken/")).isEqualTo("/tag/fern/");
        assertThat(problems(ann.fills(
                        "tags/edit?id=" + bracken, "main form:has([value=merge])", "into", "Nothing", "do", "merge")))
                .contains("There is no other tag of that name");
        ann.fills("tags/edit?id=" + bracken, "main form:has([value=merge])", "into", " MOSS ", "do", "merge");
        assertThat(reader.redirect("/tag/bracken/")).isEqualTo("/tag/moss/");
        ann.fills("tags/edit?id=" + numberOf("tags?q=moss", "Moss"), "main form:has([value=remove])", "do", "remove");
        assertThat(statusOf("/tag/moss/")).isEqualTo(404);
        assertThat(ann.sees("tags?q=moss").select(".empty").text()).contains("Nothing fits");
    }

    private static String[] profile(String bio, String website, String orcid) {
        return new String[] {"bio", bio, "website", website, "orcid", orcid};
    }

    @Test
    void aGuestIsMadeDescribedMergedAndDeleted() throws Exception {
        assertThat(Colleague.leadsTo(ann.fills("authors/edit", "main form", "name", "Siân ap Rhys")))
                .isEqualTo("authors?done=term-created");
        String guest = numberOf("authors?q=siân".replace("â", "%C3%A2"), "Siân ap Rhys");
        HttpResponse<String> wrong = ann.fills(
                "authors/edit?id=" + guest,
                "main form",
                "website",
                "javascript:alert(1)",
                "orcid",
                "0000-0002-1825-0098",
                "email",
                "nobody",
                "bio",
                "Teaches",
                "do",
                "change");
        // The first thing that is wrong with what somebody says of themselves is said first.
        assertThat(problems(wrong)).contains("ORCID", "name@example.org");
        assertThat(page(wrong).select("#bio").text()).isEqualTo("Teaches");
        ann.fills(
                "authors/edit?id=" + guest,
                "main form",
                "name",
                "Siân Rhys",
                "slug",
                "sian",
                "email",
                "sian@school.example",
                "bio",
                "Teaches in Leeds",
                "orcid",
                "0000-0002-1825-0097",
                "do",
                "change");

        Document authors = reader.page("/authors/");
        String known =
                authors.select("main a[href*=/author/]").first().attr("href").replaceFirst("^https?://[^/]*", "");
        String name = authors.select("main a[href*=/author/]").first().text();
        List<String> posts = reader.page(known)
                .select("main article h2 a, main article h3 a")
                .eachText();
        String number = numberOf("authors?q=" + encoded(name), name);
        assertThat(ann.sees("authors/edit?id=" + number).select("button[value=remove]"))
                .isEmpty();
        assertThat(problems(ann.sends(
                        "authors/edit",
                        "id",
                        number,
                        "version",
                        ann.sees("authors/edit?id=" + number)
                                .select("[name=version]")
                                .first()
                                .val(),
                        "do",
                        "remove")))
                .contains("The name stands over posts");
        ann.fills("authors/edit?id=" + number, "main form:has([value=merge])", "into", "siân rhys", "do", "merge");

        assertThat(reader.redirect(known)).isEqualTo("/author/sian/");
        Document sian = reader.page("/author/sian/");
        assertThat(sian.select("main article h2 a, main article h3 a").eachText())
                .isEqualTo(posts);
        assertThat(sian.text()).contains("Teaches in Leeds").doesNotContain("sian@school.example");

        ann.fills("authors/edit", "main form", "name", "Nobody");
        assertThat(Colleague.leadsTo(ann.fills(
                        "authors/edit?id=" + numberOf("authors?q=nobody", "Nobody"),
                        "main form:has([value=remove])",
                        "do",
                        "remove")))
                .isEqualTo("authors?done=term-removed");
    }

    @Test
    void whoeverWritesSaysWhoTheyAre() throws Exception {
        assertThat(ann.sees("account").select("a[href$=account/author]")).hasSize(1);
        assertThat(Colleague.leadsTo(ann.fills(
                        "account/author", "main form", profile("Keeps the blog", "https://ann.example/", ""))))
                .isEqualTo("account/author?done=presented");
        assertThat(ann.sees("account/author").select("#bio").text()).isEqualTo("Keeps the blog");
        Document open = ann.sees("account/author");
        ann.fills("account/author", "main form", profile("Runs the blog", "", ""));
        assertThat(problems(ann.resends(open, "main form", profile("Reads the blog", "", ""))))
                .contains("Somebody else has changed this");
        assertThat(problems(ann.fills("account/author", "main form", "portrait", "404")))
                .contains("This picture is no longer there");
        String account = ann.sees("accounts").select(".row a").attr("href").replaceFirst(".*id=", "");
        assertThat(ann.sees("accounts/edit?id=" + account)
                        .select("#author [selected]")
                        .text())
                .isEqualTo("ann");
        assertThat(problems(ann.sends("accounts/edit", "id", account, "do", "author", "author", "404")))
                .contains("This author is no longer there");
    }

    private static void steps(String menu, int row, String what) throws Exception {
        Document screen = ann.sees("menus/edit?id=" + menu);
        String id = screen.select(".menu-items .row")
                .get(row)
                .select("[name=item]")
                .first()
                .val();
        assertThat(Colleague.leadsTo(ann.sends(
                        "menus/edit",
                        "id",
                        menu,
                        "version",
                        screen.select("[name=version]").first().val(),
                        "item",
                        id,
                        "do",
                        what)))
                .contains("done=menu");
    }

    @Test
    void aMenuIsArrangedAndReadersGetIt() throws Exception {
        List<String> before = reader.page("/").select(".site-menu a").eachText();
        HttpResponse<String> made = ann.fills("menus", "main form:has(#name)", "name", "Another <menu>");
        String menu = Colleague.leadsTo(made).replaceFirst("menus/edit\\?id=(\\d+).*", "$1");
        String add = "main form:has(#address)";
        assertThat(problems(ann.fills("menus/edit?id=" + menu, add, "do", "add")))
                .contains("Choose something");
        assertThat(problems(ann.fills(
                        "menus/edit?id=" + menu, add, "address", "javascript:alert(1)", "label", "X", "do", "add")))
                .contains("This leads nowhere");
        HttpResponse<String> noLabel =
                ann.fills("menus/edit?id=" + menu, add, "address", "/no-such-page/", "do", "add");
        assertThat(problems(noLabel)).contains("Type words for it");
        assertThat(page(noLabel).select("#address").val()).isEqualTo("/no-such-page/");
        String page = ann.sees("menus/edit?id=" + menu)
                .select("#thing option[value^=PAGE]")
                .first()
                .val();
        ann.fills("menus/edit?id=" + menu, add, "thing", page, "label", "A <page>", "do", "add");
        ann.fills(
                "menus/edit?id=" + menu,
                add,
                "address",
                "https://elsewhere.example/",
                "label",
                "Elsewhere",
                "do",
                "add");
        ann.fills("menus/edit?id=" + menu, add, "address", "/archive/", "label", "Old things", "do", "add");
        assertThat(reader.page("/").select(".site-menu a").eachText()).isEqualTo(before);
        ann.sends("menus", "id", menu, "do", "main");
        assertThat(reader.page("/").select(".site-menu > ul > li > a").eachText())
                .containsExactly("A <page>", "Elsewhere", "Old things");

        steps(menu, 2, "up");
        steps(menu, 2, "in");
        assertThat(reader.page("/").select(".site-menu > ul > li > a").eachText())
                .containsExactly("A <page>", "Old things");
        assertThat(reader.page("/").select(".site-menu li li a").eachText()).containsExactly("Elsewhere");
        Document open = ann.sees("menus/edit?id=" + menu);
        steps(menu, 1, "drop");
        assertThat(problems(ann.resends(open, add, "address", "/tags/", "label", "Words", "do", "add")))
                .contains("Somebody else has changed this");
        ann.fills("menus/edit?id=" + menu, "main form:has([value=remove])", "do", "remove");
        assertThat(reader.page("/").select(".site-menu a").eachText()).isEqualTo(before);
    }

    @Test
    void anOldAddressLeadsOnUntilThatIsDeleted() throws Exception {
        String create = "main form:has([value=create])";
        assertThat(Colleague.leadsTo(ann.fills(
                        "redirects", create, "source", "/old/Ferns.html", "target", "/archive/", "do", "create")))
                .isEqualTo("redirects?done=term-created");
        ann.fills("redirects", create, "source", "/elsewhere", "target", "https://elsewhere.example/a", "do", "create");
        assertThat(reader.redirect("/old/Ferns.html")).isEqualTo("/archive/");
        assertThat(reader.redirect("/elsewhere/")).isEqualTo("https://elsewhere.example/a");
        assertThat(problems(ann.fills("redirects", create, "source", "/archive/", "target", "/x/", "do", "create")))
                .contains("Readers find something");
        assertThat(problems(ann.fills("redirects", create, "source", "/x/", "target", "/x/", "do", "create")))
                .contains("back to where it began");
        HttpResponse<String> wrong =
                ann.fills("redirects", create, "source", "ferns", "target", "javascript:alert(1)", "do", "create");
        assertThat(problems(wrong)).contains("Type an address of this blog");
        assertThat(page(wrong).select("#target").val()).isEqualTo("javascript:alert(1)");
        String id = ann.sees("redirects?q=ferns").select("[name=id]").first().val();
        ann.sends("redirects", "id", id, "do", "remove");
        assertThat(statusOf("/old/Ferns.html")).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'; drop table site; --",
                "#{console.name} ${7919*7919}",
                "{0} {1} '{'",
                "a\u0000b\u202ec\ud800",
                "%00%0d%0aSet-Cookie:%20a=b",
                "\r\nLocation: https://evil.example/",
                "99999999999999999999999"
            })
    void whatIsTypedIsTextAndNothingElse(String hostile) throws Exception {
        String menu = ann.sees("menus").select(".row a").attr("href").replaceFirst(".*id=", "");
        for (HttpResponse<String> answer : List.of(
                ann.sends(
                        "settings",
                        "version",
                        hostile,
                        "title",
                        hostile,
                        "tagline",
                        hostile,
                        "language",
                        hostile,
                        "zone",
                        hostile,
                        "address",
                        hostile,
                        "postsPerPage",
                        hostile,
                        "commentsOpen",
                        hostile,
                        "commentsCloseAfter",
                        hostile,
                        "accent",
                        hostile,
                        "typeface",
                        hostile,
                        "footer",
                        hostile,
                        "blocking",
                        hostile),
                ann.sends(
                        "categories/edit", "name", hostile, "slug", hostile, "description", hostile, "parent", hostile),
                ann.sends("categories/edit", "id", hostile, "version", hostile, "into", hostile, "do", "merge"),
                ann.sends("tags/edit", "name", hostile, "slug", hostile, "description", hostile),
                ann.sends("tags/edit", "id", hostile, "version", hostile, "into", hostile, "do", "merge"),
                ann.asksFor("tags?page=" + encoded(hostile) + "&q=" + encoded(hostile)),
                ann.asksFor("categories?page=" + encoded(hostile)),
                ann.sends(
                        "authors/edit",
                        "name",
                        hostile,
                        "slug",
                        hostile,
                        "email",
                        hostile,
                        "bio",
                        hostile,
                        "website",
                        hostile,
                        "orcid",
                        hostile,
                        "portrait",
                        hostile),
                ann.sends("authors/edit", "name", "A" + hostile, "bio", hostile),
                ann.sends("authors/edit", "id", hostile, "version", hostile, "into", hostile, "do", "merge"),
                ann.asksFor("authors?page=" + encoded(hostile) + "&q=" + encoded(hostile)),
                ann.asksFor("authors"),
                ann.sends(
                        "account/author",
                        "version",
                        hostile,
                        "bio",
                        hostile,
                        "website",
                        hostile,
                        "orcid",
                        hostile,
                        "portrait",
                        hostile),
                ann.sends("menus", "name", "M" + hostile),
                ann.asksFor("menus"),
                ann.sends("menus", "id", hostile, "do", "main"),
                ann.sends(
                        "menus/edit",
                        "id",
                        menu,
                        "version",
                        hostile,
                        "thing",
                        hostile,
                        "address",
                        hostile,
                        "label",
                        hostile,
                        "do",
                        "add"),
                ann.sends(
                        "menus/edit", "id", menu, "version", hostile, "item", hostile, "label", hostile, "do", "label"),
                ann.sends("menus/edit", "id", menu, "version", hostile, "item", hostile, "do", hostile),
                ann.sends("menus/edit", "id", hostile, "do", "remove"),
                ann.sends("redirects", "source", hostile, "target", hostile, "do", "create"),
                ann.sends("redirects", "source", "/" + hostile, "target", "/" + hostile + "x", "do", "create"),
                ann.sends("redirects", "id", hostile, "do", "remove"),
                ann.asksFor("redirects?page=" + encoded(hostile) + "&q=" + encoded(hostile)),
                ann.asksFor("redirects"),
                settles("title", "T" + hostile, "tagline", hostile, "footer", hostile))) {
            assertThat(answer.statusCode()).isIn(200, 303);
            assertThat(page(answer).select("script:not([nonce]), img[src=x], [onerror]"))
                    .isEmpty();
            assertThat(answer.body()).doesNotContain("62710561");
            assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("evil");
        }
        Document home = reader.page("/");
        assertThat(home.select("script:not([type=application/ld+json]), img[src=x], [onerror]"))
                .isEmpty();
        assertThat(home.text()).doesNotContain("62710561");
    }

    private static String stamp(String address) throws Exception {
        return reader.page(address).expectFirst("input[name=stamp]").val();
    }

    @Test
    void theNoticesSayWhatIsReallySoAndNonsenseIsRefused() throws Exception {
        Document notice = reader.page("/privacy/");
        assertThat(notice.select("main").text())
                .contains("removed after 30 days", "This blog sends no mail", "approved it");
        assertThat(notice.select(".site-footer a[href$=/privacy/], .site-footer a[href$=/accessibility/]"))
                .hasSize(2);
        HttpResponse<String> wrong = ann.fills(
                "privacy/rules", "main form", "SENDERS", "0", "EMAILS", "many", "responsible", "Ms Fern", "do", "keep");
        assertThat(problems(wrong)).contains("a whole number of days, from 1", "a whole number of days, from 0");
        assertThat(page(wrong).select("#EMAILS").val()).isEqualTo("many");
        assertThat(page(wrong).select("#responsible").text()).isEqualTo("Ms Fern");
        assertThat(Colleague.leadsTo(ann.fills(
                        "privacy/rules",
                        "main form",
                        "SENDERS",
                        "14",
                        "responsible",
                        "Ms Fern\nOak School <b>",
                        "contact",
                        "Mr Moss",
                        "do",
                        "keep")))
                .isEqualTo("privacy/rules?done=privacy-kept");
        assertThat(reader.page("/privacy/").select("main").text()).contains("after 14 days", "Oak School <b>");
        assertThat(reader.page("/accessibility/").select("main").text()).contains("Mr Moss", "2.2 at level AA");
        assertThat(problems(ann.sends("privacy/rules", "version", "1", "do", "keep")))
                .contains("whole number");

        String own = Colleague.leadsTo(ann.sends("pages/new")).replaceFirst(".*id=", "");
        ann.sends(
                "pages/edit",
                "id",
                own,
                "edition",
                "1",
                "do",
                "save",
                "title",
                "Accessibility",
                "body",
                "<p>Ours.</p>");
        ann.sends("pages/publish", "id", own, "do", "publish");
        assertThat(reader.page("/accessibility/").select("main").text())
                .as("a page of the blog's own goes first")
                .contains("Ours.")
                .doesNotContain("WCAG", "2.2");
    }

    @Test
    void aComplaintIsTakenWatchedAndAnswered() throws Exception {
        String form = "/privacy/complaint/";
        HttpResponse<String> empty =
                reader.sendsForm(form, "stamp", stamp(form), "about", "You kept my name.", "name", "", "contact", "");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(problems(empty)).contains("give a name", "how we can reach you");
        assertThat(page(empty).select("#about").text()).isEqualTo("You kept my name.");
        String[] fields = {"stamp", stamp(form), "about", "You kept my name.", "name", "Rita", "contact", "07700 900123"
        };
        assertThat(problems(reader.sendsForm(form, "stamp", "1.x", "about", "Old form", "name", "R", "contact", "r")))
                .contains("once more");
        for (int i = 0; i < 2; i++) {
            assertThat(page(reader.sendsForm(form, fields))
                            .select("[role=status]")
                            .text())
                    .contains("We have your complaint");
        }
        Elements rows = ann.sees("privacy").select("section:first-of-type .row:contains(07700 900123)");
        assertThat(rows).hasSize(1);
        assertThat(rows.text()).contains("Acknowledge it by");
        assertThat(ann.sees("").select("#privacy-title ~ p").text()).contains("for an answer");
        String one = rows.select("a").attr("href").replaceFirst("^.*/admin/", "");
        assertThat(Colleague.leadsTo(ann.fills(one, "form:has([value=acknowledge])", "do", "acknowledge")))
                .contains("done=request-kept");
        assertThat(problems(ann.fills(one, "form:has(#outcome)", "do", "answer")))
                .contains("what they were told");
        assertThat(Colleague.leadsTo(ann.fills(one, "form:has(#outcome)", "outcome", "It is gone.", "do", "answer")))
                .contains("done=request-kept");
        assertThat(ann.sees(one).select("main").text()).contains("Answered", "It is gone.");
    }

    @Test
    void whoAsksIsShownWhatIsKeptAndErased() throws Exception {
        String post = reader.page("/")
                .select("main article h2 a, main article h3 a")
                .first()
                .attr("href");
        Document read = reader.page(post.replaceFirst("^" + blog.base(), ""));
        Elements hidden = read.select("#respond input[type=hidden]");
        assertThat(reader.sendsForm(
                                "/comments/new/",
                                "comment_post_ID",
                                hidden.select("[name=comment_post_ID]").val(),
                                "comment_parent",
                                "0",
                                "stamp",
                                hidden.select("[name=stamp]").val(),
                                "author",
                                "Erna",
                                "email",
                                "erna@readers.example",
                                "url",
                                "",
                                "comment",
                                "What a thoughtful thing to say.",
                                "do",
                                "leave")
                        .statusCode())
                .isEqualTo(303);
        String form = "/privacy/request/";
        assertThat(problems(reader.sendsForm(form, "stamp", stamp(form), "contact", "erna@readers.example")))
                .contains("choose what you want");
        for (String email : List.of("erna@readers.example", "nobody@readers.example")) {
            assertThat(page(reader.sendsForm(form, "stamp", stamp(form), "wish", "erasure", "contact", email))
                            .select("[role=status]")
                            .text())
                    .startsWith("Thank you.");
        }
        Elements row = ann.sees("privacy").select(".row:contains(erna@readers.example)");
        String request = row.select("a").attr("href").replaceFirst(".*id=", "");
        assertThat(ann.sees("privacy/show?id=" + request).select("main").text()).contains("Nobody has checked yet");

        whatIsKeptOfSomebodyCanBeUsedByEverybody(request);
        HttpResponse<String> found =
                ann.sends("privacy/person", "email", "Erna@readers.example", "request", request, "do", "look");
        assertThat(page(found).select("main").text()).contains("One comment", "What a thoughtful thing to say.");
        assertThat(ann.sends("privacy/person/file", "email", "erna@readers.example")
                        .body())
                .contains("\"text\": \"What a thoughtful thing to say.\"");
        HttpResponse<String> unchecked =
                ann.resends(page(found), "form:has([name=mode])", "mode", "ERASE", "do", "ask");
        assertThat(problems(unchecked)).contains("how you know who asks");
        HttpResponse<String> sure = ann.resends(
                page(unchecked),
                "form:has(input[type=radio])",
                "mode",
                "ERASE",
                "checked",
                "By telephone",
                "do",
                "ask");
        assertThat(page(sure).select("main").text()).contains("One comment will be erased.");
        assertThat(Colleague.leadsTo(ann.resends(page(sure), "form:has([name=seen])", "do", "erase")))
                .isEqualTo("privacy?done=person-erased");
        assertThat(page(ann.sends("privacy/person", "email", "erna@readers.example", "do", "look"))
                        .select("main")
                        .text())
                .contains("Nothing is kept");
        assertThat(ann.sees("privacy").select(".row").text()).doesNotContain("erna@");
        assertThat(problems(ann.sends("privacy/person", "email", "no address", "do", "look")))
                .contains("like name@example.org");
    }

    private void whatIsKeptOfSomebodyCanBeUsedByEverybody(String request) throws Exception {
        String show = "privacy/show?id=" + request;
        assertThat(PageChecks.errors(ann.asksFor(show).body())).isEmpty();
        assertThat(PageChecks.errors(
                        ann.sends("privacy/person", "email", "erna@readers.example", "request", request, "do", "look")
                                .body()))
                .isEmpty();
        try (Chromium chromium = Chromium.open();
                PageChecks checks = new PageChecks(chromium.browser())) {
            checks.bring(ann.cookie());
            String url = blog.base() + "/admin/" + show;
            assertThat(checks.barriers(url)).isEmpty();
            assertThat(checks.barriersBehind(url, "form:has([name=request]) [value=look]"))
                    .isEmpty();
            assertThat(checks.barriers(blog.base() + "/admin/privacy")).isEmpty();
        }
    }

    @Test
    void whatCameByPostIsWrittenDown() throws Exception {
        String text = "You show my photograph.\n\nTake it down.";
        HttpResponse<String> wrong = ann.sends(
                "privacy/new",
                "kind",
                "ERASURE",
                "name",
                "Rita",
                "contact",
                "Fern Road",
                "day",
                "",
                "about",
                text,
                "do",
                "enter");
        assertThat(problems(wrong)).contains("not an e-mail address", "day on which it came");
        assertThat(page(wrong).expectFirst("#about").wholeText().strip()).isEqualTo(text);
        assertThat(page(wrong).select("#kind [selected]").val()).isEqualTo("ERASURE");
        assertThat(PageChecks.errors(wrong.body())).isEmpty();
        assertThat(problems(ann.sends(
                        "privacy/new",
                        "kind",
                        "ERASURE",
                        "contact",
                        "rita@post.example",
                        "day",
                        "2999-01-01",
                        "do",
                        "enter")))
                .contains("has not come yet");
        assertThat(problems(ann.sends("privacy/new", "do", "enter"))).contains("Choose what they want");

        assertThat(Colleague.leadsTo(ann.resends(
                        page(wrong), "main form", "contact", "rita@post.example", "day", "2026-01-05", "do", "enter")))
                .isEqualTo("privacy?done=request-entered");

        Elements row = ann.sees("privacy").select(".row:contains(rita@post.example)");
        assertThat(row).hasSize(1);
        assertThat(row.text()).contains("5 January 2026", "it was due on 5 February 2026");
        assertThat(ann.sees("audit").text()).contains("Wrote down a request or complaint");
    }
}
