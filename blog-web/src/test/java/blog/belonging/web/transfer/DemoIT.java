package blog.belonging.web.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.Folders;
import blog.belonging.web.testkit.KindsOfPage;
import blog.belonging.web.testkit.MigrationCheck;
import blog.belonging.web.testkit.OldBlog;
import blog.belonging.web.testkit.PageChecks;
import blog.belonging.web.testkit.Reader;
import blog.belonging.web.testkit.RunningBlog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The content that a new installation can be looked at with. */
class DemoIT {

    @Test
    void theDemoShowsTheTenPostsOfTheBlogAndIsAnOrdinaryExport() throws Exception {
        Path folder = Folders.fresh("demo");
        Path export = folder.resolve("blog.xml");
        try (ZipFile war = new ZipFile(RunningBlog.war().toFile())) {
            Files.copy(war.getInputStream(war.getEntry("WEB-INF/classes/demo/blog.xml")), export);
        }
        List<String> titles = Files.readAllLines(Folders.fixture("category-archive.txt")).stream()
                .filter(line -> line.contains("• "))
                .map(line -> line.replaceFirst("^\\s*• ", ""))
                .toList();
        try (RunningBlog blog = RunningBlog.start(
                "demo", Map.of("BLOG_DATA_DIR", folder.resolve("data").toString(), "BLOG_DEMO", "true"))) {
            Reader reader = new Reader(blog.base());
            assertThat(reader.page("/").select(".card-title a"))
                    .extracting(Element::wholeText)
                    .isEqualTo(titles);
            new MigrationCheck(OldBlog.read(export), reader).everything();
            List<String> portraits =
                    reader.page("/authors/").select("img.portrait").eachAttr("src");
            assertThat(portraits).hasSize(2);
            for (String portrait : portraits) {
                assertThat(reader.status(portrait)).as(portrait).isEqualTo(200);
            }
            blog.awaitLogged("The report was written");
            PageChecks.areValidHtml(reader, KindsOfPage.OF_THE_DEMO);
        }
        // Once more: nothing is done twice.
        try (RunningBlog blog = RunningBlog.start(
                "demo-again", Map.of("BLOG_DATA_DIR", folder.resolve("data").toString(), "BLOG_DEMO", "true"))) {
            blog.awaitLogged("The report was written");
            assertThat(blog.logged()).containsPattern("posts +0 +0 +11 +0").containsPattern("media +0 +0 +10 +0");
            // Last, because where there is no browser the test ends here.
            PageChecks.canBeUsedByEverybody(new Reader(blog.base()), KindsOfPage.OF_THE_DEMO);
        }
    }
}
