package blog.belonging.web.post;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.Chromium;
import blog.belonging.web.testkit.Folders;
import blog.belonging.web.testkit.RunningBlog;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The category page that readers of the blog know, from its export, through the start that the README describes. */
class SeedPageIT {

    @Test
    void theCategoryPageShowsWhatItShowedBefore() throws Exception {
        List<String> lines = Files.readAllLines(Folders.fixture("category-archive.txt")).stream()
                .map(line -> line.replaceAll("^[ ]+|[ ]+$", ""))
                .filter(line -> !line.isEmpty())
                .toList();
        List<String> titles = new ArrayList<>();
        List<String> excerpts = new ArrayList<>();
        for (String line : lines.subList(3, lines.size())) {
            if (line.startsWith("• ")) {
                titles.add(line.substring(2));
            } else {
                excerpts.add(line);
            }
        }
        assertThat(titles).hasSize(10);
        assertThat(excerpts).hasSize(10);

        try (Chromium chromium = Chromium.open();
                RunningBlog blog = RunningBlog.start(
                        "seed",
                        Map.of(
                                "BLOG_DATA_DIR", Folders.fresh("seed").toString(),
                                "BLOG_IMPORT_FILE",
                                        Folders.fixture("wxr-plain-10.xml").toString()))) {
            Page page = chromium.browser().newPage();
            page.navigate(blog.base() + "/category/uncategorized/");

            assertThat(page.locator(".site-title").innerText()).isEqualTo(lines.get(0));
            assertThat(page.locator(".site-tagline").innerText()).isEqualTo(lines.get(1));
            assertThat(page.locator("h1").innerText()).isEqualTo(lines.get(2));
            assertThat(page.locator(".card-title a").allTextContents()).isEqualTo(titles);
            assertThat(page.locator(".excerpt").allTextContents()).isEqualTo(excerpts);
        }
    }
}
