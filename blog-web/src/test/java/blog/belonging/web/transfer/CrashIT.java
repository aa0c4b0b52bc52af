package blog.belonging.web.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.BigExport;
import blog.belonging.web.testkit.Colleague;
import blog.belonging.web.testkit.Folders;
import blog.belonging.web.testkit.MigrationCheck;
import blog.belonging.web.testkit.OldBlog;
import blog.belonging.web.testkit.Reader;
import blog.belonging.web.testkit.RunningBlog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The process is killed in the middle of writing: nothing that was acknowledged is gone, and the next start goes on. */
@Tag("slow")
class CrashIT {

    private static final int POSTS = 1500;
    private static final Pattern ACKNOWLEDGED = Pattern.compile("importing, (\\d+) of \\d+ items");

    @Test
    void anImportThatWasKilledIsCompletedByTheNextStart() throws Exception {
        Path folder = Folders.fresh("crash");
        Path file = BigExport.write(folder.resolve("big.xml"), POSTS, 3);
        Map<String, String> environment =
                Map.of("BLOG_DATA_DIR", folder.resolve("data").toString(), "BLOG_IMPORT_FILE", file.toString());
        List<String> deploy = List.of("--deploy", RunningBlog.war().toString(), "--contextRoot", "/");

        RunningBlog killed = RunningBlog.launch("crash-1", environment, List.of(), deploy);
        killed.awaitLogged("Import: importing, ");
        killed.kill();
        int acknowledged = ACKNOWLEDGED
                .matcher(killed.logged())
                .results()
                .map(MatchResult::group)
                .mapToInt(line -> Integer.parseInt(line.replaceAll("importing, (\\d+) of.*", "$1")))
                .max()
                .orElseThrow();
        assertThat(acknowledged).isBetween(1, POSTS - 1);

        // Without the export the blog starts, with what it has.
        try (RunningBlog blog = RunningBlog.start(
                "crash-2", Map.of("BLOG_DATA_DIR", folder.resolve("data").toString()))) {
            assertThat(new Reader(blog.base()).status("/2020/01/01/post-1/")).isEqualTo(200);
            assertThat(new Reader(blog.base()).page("/").select(".card")).isNotEmpty();
        }

        try (RunningBlog blog = RunningBlog.start("crash-3", environment)) {
            blog.awaitLogged("The report was written");
            String report = blog.logged();
            int unchanged = reported(report, "posts", 3);
            assertThat(unchanged).isGreaterThanOrEqualTo(acknowledged);
            assertThat(reported(report, "posts", 1)).isEqualTo(POSTS - unchanged);
            Reader reader = new Reader(blog.base());
            assertThat(reader.page("/").select(".pager-place").text()).contains("of " + POSTS / 10);
            new MigrationCheck(OldBlog.read(BigExport.write(folder.resolve("sample.xml"), 12, 3)), reader)
                    .everyApprovedCommentIsShownAndNoOther();
        }
    }

    @Test
    void anImportOfTheConsoleThatWasKilledGoesOnByItself() throws Exception {
        Path folder = Folders.fresh("crash-console");
        Path file = BigExport.write(folder.resolve("big.xml"), POSTS, 3);
        Map<String, String> environment = Map.of(
                "BLOG_DATA_DIR",
                folder.resolve("data").toString(),
                "BLOG_ADMIN_EMAIL",
                "ann@school.example",
                "BLOG_ADMIN_PASSWORD",
                "violet-tram-under-rain");
        String where;
        String password = "violet-tram-under-rain";
        try (RunningBlog killed = RunningBlog.start("crash-console-1", environment)) {
            Colleague ann = new Colleague(killed.base()).signsIn("ann@school.example", password);
            where = Colleague.leadsTo(ann.brings(
                    "import/take",
                    Colleague.Part.file("big.xml", Files.readAllBytes(file)),
                    Colleague.Part.field("how", "real")));
            String words = "";
            while (!words.contains("of " + POSTS) && !words.contains("1,500")) {
                words = ann.asksFor(where.replace("show", "progress")).body();
                assertThat(words).contains("\"over\":false");
            }
            assertThat(new Reader(killed.base()).status("/"))
                    .as("nobody learns that a post on its way does not exist")
                    .isEqualTo(503);
            killed.kill();
        }

        try (RunningBlog blog = RunningBlog.start("crash-console-2", environment)) {
            Colleague ann = new Colleague(blog.base()).signsIn("ann@school.example", password);
            blog.awaitLogged("Import of big.xml is done");
            assertThat(ann.sees(where).select(".head .marks").text()).isEqualTo("Done");
            assertThat(new Reader(blog.base()).page("/").select(".pager-place").text())
                    .contains("of " + POSTS / 10);
        }
    }

    /** A number of the report's table: 1 created, 2 updated, 3 unchanged, 4 skipped. */
    private static int reported(String log, String kind, int column) {
        return Pattern.compile("^" + kind + "\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)$", Pattern.MULTILINE)
                .matcher(log)
                .results()
                .reduce((first, second) -> second)
                .map(r -> Integer.parseInt(r.group(column)))
                .orElseThrow();
    }
}
