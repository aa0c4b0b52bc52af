package blog.belonging.web.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.BigExport;
import blog.belonging.web.testkit.Folders;
import blog.belonging.web.testkit.Reader;
import blog.belonging.web.testkit.RunningBlog;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ten thousand posts and a hundred thousand comments with little memory, as fast at the end as at the beginning. */
@Tag("slow")
class BigImportIT {

    private static final int POSTS = 10_000;
    private static final Pattern PROGRESS =
            Pattern.compile("\\[(\\S+)\\] \\[\\].*Import: importing, (\\d+) of " + POSTS + " items");
    private static final DateTimeFormatter LOGGED = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    @Test
    void aBlogOfTenThousandPostsMovesInAtASteadyRate() throws Exception {
        Path folder = Folders.fresh("big");
        Path file = BigExport.write(folder.resolve("big.xml"), POSTS, 10);
        RunningBlog blog = RunningBlog.launch(
                "big",
                Map.of("BLOG_DATA_DIR", folder.resolve("data").toString(), "BLOG_IMPORT_FILE", file.toString()),
                List.of("-Xmx512m"),
                List.of("--deploy", RunningBlog.war().toString(), "--contextRoot", "/"));
        try (blog) {
            while (!blog.logged().contains("rendering")) {
                blog.awaitLogged("Import: ");
                Thread.sleep(1000);
            }
            blog.awaitLogged("The report was written");
            assertThat(blog.logged())
                    .containsPattern("comments +100000 +0 +0 +0")
                    .containsPattern("posts +10000 +0 +0 +0");

            TreeMap<Integer, OffsetDateTime> progress = new TreeMap<>();
            Matcher line = PROGRESS.matcher(blog.logged().replaceAll("\u001b\\[[0-9;]*m", ""));
            while (line.find()) {
                progress.put(Integer.valueOf(line.group(2)), OffsetDateTime.parse(line.group(1), LOGGED));
            }
            // The very first items warm the machine up, so the second thousand is compared with the last.
            assertThat(perItem(progress, 8_500, 10_000)).isLessThan(perItem(progress, 1_000, 2_500) * 1.3);

            Reader reader = new Reader(blog.base());
            assertThat(reader.page("/page/1000/").select(".card")).hasSize(10);
            assertThat(reader.status("/page/1001/")).isEqualTo(404);
        }
    }

    private static double perItem(TreeMap<Integer, OffsetDateTime> progress, int from, int to) {
        var first = progress.ceilingEntry(from);
        var last = progress.floorEntry(to);
        return (double) Duration.between(first.getValue(), last.getValue()).toMillis()
                / (last.getKey() - first.getKey());
    }
}
