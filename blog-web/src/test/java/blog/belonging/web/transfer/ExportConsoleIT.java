package blog.belonging.web.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.Colleague;
import blog.belonging.web.testkit.Colleague.Part;
import blog.belonging.web.testkit.Folders;
import blog.belonging.web.testkit.Reader;
import blog.belonging.web.testkit.RunningBlog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A blog is taken out of one installation and lives in another. */
class ExportConsoleIT {

    private static final String ADDRESS = "https://blog.example";

    private static RunningBlog start(String name, Map<String, String> more) throws Exception {
        Map<String, String> environment = new TreeMap<>(more);
        environment.put("BLOG_DATA_DIR", Folders.fresh(name).toString());
        environment.put("BLOG_SITE_URL", ADDRESS);
        environment.put("BLOG_ADMIN_EMAIL", "ann@school.example");
        environment.put("BLOG_ADMIN_PASSWORD", "violet-tram-under-rain");
        return RunningBlog.start(name, environment);
    }

    private static Colleague ann(RunningBlog blog) throws Exception {
        return new Colleague(blog.base()).signsIn("ann@school.example", "violet-tram-under-rain");
    }

    /** Every page that links lead to, without what differs each time. */
    private static Map<String, String> pages(RunningBlog blog) throws Exception {
        Reader reader = new Reader(blog.base());
        Map<String, String> pages = new TreeMap<>();
        Deque<String> open = new ArrayDeque<>(java.util.List.of("/", "/feed/", "/wp-sitemap.xml"));
        while (!open.isEmpty()) {
            String address = open.pop();
            if (pages.containsKey(address) || address.contains("/assets/") || address.startsWith("/?s=")) {
                continue;
            }
            assertThat(pages).hasSizeLessThan(400);
            String body = address.contains("/wp-content/")
                    ? String.valueOf(reader.get(address).body().length())
                    : reader.get(address).body();
            pages.put(
                    address,
                    body.replaceAll("<(lastBuildDate|lastmod|updated)>.*?</\\1>", "")
                            // When the form was handed out.
                            .replaceAll("(name=\"stamp\" value=\")[^\"]*", "$1"));
            if (address.contains("/wp-content/") || address.endsWith("/json/")) {
                continue;
            }
            Document page = Jsoup.parse(body, ADDRESS + address);
            for (Element link : page.select("a[href], link[href], loc, img[src]")) {
                String target = (link.is("loc") ? link.text() : link.absUrl(link.is("img") ? "src" : "href"))
                        .replaceFirst("#.*$", "");
                if (target.startsWith(ADDRESS + "/")) {
                    open.add(target.substring(ADDRESS.length()));
                }
            }
        }
        return pages;
    }

    private static Document over(Colleague who, String where) throws Exception {
        for (int i = 0; i < 300; i++) {
            Document page = who.sees(where);
            if (page.select("#import-progress").isEmpty()) {
                return page;
            }
            Thread.sleep(200);
        }
        throw new AssertionError(where + " is never over");
    }

    @Test
    void aBlogThatWasTakenOutWithEverythingIsTheSameBlogInAnEmptyInstallation() throws Exception {
        Path copy = Folders.fresh("export-file").resolve("copy.zip");
        Path wxr = copy.resolveSibling("blog.xml");
        Map<String, String> before;
        try (RunningBlog blog = start(
                "export-from",
                Map.of(
                        "BLOG_IMPORT_FILE",
                        Folders.fixture("wxr-full.xml").toString(),
                        "BLOG_IMPORT_UPLOADS",
                        Folders.fixture("uploads").toString()))) {
            blog.awaitLogged("The report was written");
            Colleague ann = ann(blog);
            assertThat(Colleague.leadsTo(ann.fills("settings", "main form", "tagline", "What grows slowly")))
                    .isEqualTo("settings?done=settings");
            ann.sends("accounts/new", "name", "Bob", "email", "bob@school.example", "role", "EDITOR");
            before = pages(blog);

            var answer = ann.saves("export/everything", copy);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .matches(
                            "attachment; filename=\"the-belonging-collective\\.20\\d\\d-\\d\\d-\\d\\d\\.complete\\.zip\"");
            answer = ann.saves("export/wxr", wxr);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/xml");
            assertThat(ann.asksFor("export/wxr").statusCode())
                    .as("a link does not export")
                    .isEqualTo(405);
            assertThat(ann.sees("audit").select(".log").text())
                    .contains("Exported everything", "Exported the blog for WordPress");
        }
        assertThat(before).hasSizeGreaterThan(60);
        assertThat(Files.readString(wxr)).contains("<wp:wxr_version>1.2</wp:wxr_version>", "What grows slowly");

        try (RunningBlog blog = start("export-by-console", Map.of())) {
            Colleague ann = ann(blog);
            byte[] whole = Files.readAllBytes(copy);
            byte[] damaged = whole.clone();
            damaged[damaged.length / 2] ^= 1;
            String refused = Colleague.leadsTo(
                    ann.brings("import/take", Part.file("damaged.zip", damaged), Part.field("how", "real")));
            assertThat(over(ann, refused).select(".problems").text()).contains("Nothing was changed", "damaged");

            String brought = Colleague.leadsTo(
                    ann.brings("import/take", Part.file("copy.zip", whole), Part.field("how", "real")));
            Document page = over(ann, brought);
            assertThat(page.select("pre").text()).contains("settings", "profiles", "Nothing needs your attention");
            assertThat(pages(blog)).isEqualTo(before);
            assertThat(ann.sees("accounts").select(".rows").text()).contains("bob@school.example");
        }

        try (RunningBlog blog = start("export-by-settings", Map.of("BLOG_IMPORT_FILE", copy.toString()))) {
            blog.awaitLogged("The report was written");
            assertThat(pages(blog)).isEqualTo(before);
        }
    }
}
