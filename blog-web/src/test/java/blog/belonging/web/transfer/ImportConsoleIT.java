package blog.belonging.web.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.Colleague;
import blog.belonging.web.testkit.Colleague.Part;
import blog.belonging.web.testkit.Folders;
import blog.belonging.web.testkit.MigrationCheck;
import blog.belonging.web.testkit.OldBlog;
import blog.belonging.web.testkit.Reader;
import blog.belonging.web.testkit.RunningBlog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A blog moves in by the console, and what must not. */
class ImportConsoleIT {

    private static Path folder;
    private static RunningBlog blog;
    private static Colleague ann;
    private static Reader reader;

    @BeforeAll
    static void start() throws Exception {
        folder = Folders.fresh("import-console");
        blog = RunningBlog.start(
                "import-console",
                Map.of(
                        "BLOG_DATA_DIR",
                        folder.toString(),
                        "BLOG_IMPORT_MAX_SIZE",
                        "3",
                        "BLOG_ADMIN_EMAIL",
                        "ann@school.example",
                        "BLOG_ADMIN_PASSWORD",
                        "violet-tram-under-rain"));
        reader = new Reader(blog.base());
        ann = new Colleague(blog.base()).signsIn("ann@school.example", "violet-tram-under-rain");
    }

    @AfterAll
    static void stop() {
        blog.close();
    }

    private static byte[] full() throws IOException {
        return Files.readAllBytes(Folders.fixture("wxr-full.xml"));
    }

    private static Part uploads(byte[] zip) {
        return new Part("uploads", Optional.of("uploads.zip"), zip);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zippedUploads() throws IOException {
        Path root = Folders.fixture("uploads");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("../../outside.jpg", new byte[] {1});
        entries.put("/etc/cron.d/evil", new byte[] {1});
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.put("wp-content/uploads/" + root.relativize(file), Files.readAllBytes(file));
            }
        }
        return zip(entries);
    }

    /** Waits until the import is over, as a browser without script does. */
    private static Document over(String where) throws Exception {
        for (int i = 0; i < 300; i++) {
            Document page = ann.sees(where);
            if (page.select("noscript meta[http-equiv=refresh], #import-progress")
                    .isEmpty()) {
                return page;
            }
            Thread.sleep(200);
        }
        throw new AssertionError(where + " is never over");
    }

    private static String marks(Document page) {
        return page.select(".head .marks").text();
    }

    @Test
    void aBlogIsTriedOutThenMovesInAndItsReportIsKept() throws Exception {
        assertThat(ann.sees("").select(".next").text()).contains("it can move in");
        HttpResponse<String> tried = ann.brings(
                "import/take",
                new Part("file", Optional.of("../r\u00e9sum\u00e9.xml"), full()),
                uploads(zippedUploads()),
                Part.field("how", "try"));
        String trial = Colleague.leadsTo(tried);
        assertThat(trial).startsWith("import/show?id=");
        Document page = over(trial);
        assertThat(page.select("h1").text()).isEqualTo("r\u00e9sum\u00e9.xml");
        assertThat(marks(page)).isEqualTo("Try Done");
        assertThat(page.select("pre").text()).startsWith("Dry run, nothing was written: r\u00e9sum\u00e9.xml");
        assertThat(reader.status("/2026/11/13/silent-exits/")).isEqualTo(404);

        String real = Colleague.leadsTo(ann.fills(trial, "#repeat form", "do", "real"));
        assertThat(real).startsWith("import/show?id=").isNotEqualTo(trial);
        assertThat(ann.asksFor(real.replace("show", "progress")).body()).contains("\"over\":", "\"words\":");
        page = over(real);
        assertThat(marks(page)).isEqualTo("Done");
        assertThat(page.select("#repeat")).as("used files are gone").isEmpty();

        new MigrationCheck(OldBlog.read(Folders.fixture("wxr-full.xml")), reader).everything();
        assertThat(reader.page("/2026/11/13/silent-exits/").select(".related a"))
                .as("posts that belong together")
                .isNotEmpty();
        assertThat(Files.exists(folder.resolve("../../outside.jpg"))).isFalse();

        HttpResponse<String> report = ann.asksFor(real.replace("show", "report"));
        assertThat(report.headers().firstValue("Content-Type")).contains("text/plain;charset=UTF-8");
        assertThat(report.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"import-");
        assertThat(report.body()).contains("posts ", "byline set to \"Bob Fox\"");
        assertThat(ann.sees("import").select(".rows .row").first().text())
                .contains("r\u00e9sum\u00e9.xml", "ann", "Done");
        assertThat(ann.sees("audit").select(".log").text())
                .contains("Tried an import out", "Started an import", "Finished an import");
        try (Stream<Path> left = Files.list(folder.resolve("imports"))) {
            assertThat(left).isEmpty();
        }

        String again =
                Colleague.leadsTo(ann.brings("import/take", Part.file("again.xml", full()), Part.field("how", "real")));
        assertThat(reader.status("/2026/11/13/silent-exits/"))
                .as("readers go on reading")
                .isEqualTo(200);
        assertThat(over(again).select("pre").text()).containsPattern("posts +0 +0 +26 +0");
    }

    private static Stream<Arguments> hostile() throws IOException {
        byte[] full = full();
        String bomb =
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<rss><channel><title>&c;&x;</title></channel></rss>";
        byte[] whole = zip(Map.of("blog.xml", full));
        return Stream.of(
                Arguments.of("empty.xml", new byte[0], "empty"),
                Arguments.of("picture.xml", new byte[] {(byte) 0xff, (byte) 0xd8, 0, 1, 2}, "XML"),
                Arguments.of(
                        "page.xml", "<!doctype html><title>x</title>".getBytes(StandardCharsets.UTF_8), "web page"),
                Arguments.of("feed.xml", "<rss><channel/></rss>".getBytes(StandardCharsets.UTF_8), "news feed"),
                Arguments.of("bomb.xml", bomb.getBytes(StandardCharsets.UTF_8), ""),
                Arguments.of("bomb.zip", zip(Map.of("blog.xml", new byte[300_000_000])), ""),
                Arguments.of("cut.xml", Arrays.copyOf(full, full.length / 2), "line"),
                Arguments.of("cut.zip", Arrays.copyOf(whole, whole.length / 2), "damaged zip"),
                Arguments.of("nothing.zip", zip(Map.of("../../../evil.txt", new byte[] {1})), "no .xml file"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatIsNoExportIsRefusedInWordsAndChangesNothing(String name, byte[] bytes, String why) throws Exception {
        int posts = reader.page("/").select(".card").size();
        HttpResponse<String> answer =
                ann.brings("import/take", Part.file("<b>" + name, bytes), Part.field("how", "real"));
        Document page = over(Colleague.leadsTo(answer));
        assertThat(page.select("h1").text()).isEqualTo("<b>" + name);
        assertThat(marks(page)).isEqualTo("Refused");
        assertThat(page.select(".problems").text())
                .startsWith("This was not imported. Nothing was changed.")
                .contains(why)
                .doesNotContain("Exception", "root:");
        assertThat(reader.page("/").select(".card")).hasSize(posts);
    }

    @Test
    void whatIsTooMuchOrForgottenLeadsBackToTheForm() throws Exception {
        HttpResponse<String> forgotten = ann.brings(
                "import/take", Part.field("how", "real"), Part.field("fetch", "yes"), Part.file("", new byte[0]));
        Document form = ann.sees(Colleague.leadsTo(forgotten));
        assertThat(form.select(".problems").text()).contains("Choose the file");
        assertThat(form.select("#how-real[checked], #fetch[checked]")).hasSize(2);

        HttpResponse<String> large =
                ann.brings("import/take", Part.file("large.xml", new byte[4_000_000]), Part.field("how", "real"));
        assertThat(Jsoup.parse(ann.asksFor(Colleague.leadsTo(large)).body())
                        .select(".problems")
                        .text())
                .contains("more than 3 MB");
        assertThat(ann.asksFor("import/report?id=404").statusCode()).isEqualTo(404);
        assertThat(ann.asksFor("import/progress?id=x").statusCode()).isEqualTo(404);
        assertThat(Colleague.leadsTo(ann.asksFor("import/show?id=404"))).isEqualTo("import?done=no-import");
    }
}
