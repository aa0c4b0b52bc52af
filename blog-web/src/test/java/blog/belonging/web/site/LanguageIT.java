package blog.belonging.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.Folders;
import blog.belonging.web.testkit.Reader;
import blog.belonging.web.testkit.RunningBlog;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A blog speaks one language, its own, whatever a browser would like. */
class LanguageIT {

    private static Document page(Reader reader, String address) throws Exception {
        return Jsoup.parse(
                reader.get(address, "Accept-Language", "en, cy;q=0.5").body());
    }

    @Test
    void aWelshBlogIsWelshThroughout() throws Exception {
        Path folder = Folders.fresh("welsh");
        Path export = folder.resolve("blog.xml");
        Files.writeString(
                export,
                Files.readString(Folders.fixture("wxr-full.xml"))
                        .replace("<language>en-US</language>", "<language>cy</language>"));
        try (RunningBlog blog = RunningBlog.start(
                "welsh",
                Map.of("BLOG_DATA_DIR", folder.resolve("data").toString(), "BLOG_IMPORT_FILE", export.toString()))) {
            blog.awaitLogged("The report was written");
            Reader reader = new Reader(blog.base());
            Document home = page(reader, "/");
            assertThat(home.select("html").attr("lang")).isEqualTo("cy");
            assertThat(home.select(".skip").text()).isEqualTo("Neidio i'r cynnwys");
            assertThat(home.select(".pager-place").text()).startsWith("tudalen 1 o ");
            assertThat(home.select("time").eachText()).anyMatch(date -> date.endsWith("Tachwedd 2026"));
            assertThat(page(reader, "/page/2/").title()).startsWith("Tudalen 2 – ");
            assertThat(page(reader, "/2026/11/").select("h1").text()).isEqualTo("Mis: Tachwedd 2026");
            assertThat(page(reader, "/nothing/is/here/").select("h1").text())
                    .isEqualTo("Does dim byd yn y cyfeiriad hwn");
            Document post = page(reader, "/2026/11/20/throughout-life-we-belong-somewhere/");
            assertThat(post.select("#comments-title").text()).isEqualTo("Sylwadau: 8");
            assertThat(page(reader, "/2026/11/05/every-block/")
                            .select("a[href^=#][aria-label]")
                            .eachAttr("aria-label"))
                    .isNotEmpty()
                    .allSatisfy(label -> assertThat(label).startsWith("Yn ôl at gyfeiriad "));
            assertThat(reader.get("/feed/json/").body()).contains("\"language\":\"cy\"");
            assertThat(reader.get("/comments/feed/").body()).contains("<title>Sylwadau ar gyfer ");
            assertThat(failure(blog.base())).contains("<html lang=\"cy\">").contains("Doedd dim modd deall hynny");
        }
    }

    /** What is answered to a request that names no possible host. */
    private static String failure(URI base) throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream()
                    .write("GET / HTTP/1.1\r\nHost: a+b\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
