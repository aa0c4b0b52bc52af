package blog.belonging.web.media;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.Chromium;
import blog.belonging.web.testkit.Colleague;
import blog.belonging.web.testkit.Colleague.Part;
import blog.belonging.web.testkit.Folders;
import blog.belonging.web.testkit.PageChecks;
import blog.belonging.web.testkit.Reader;
import blog.belonging.web.testkit.RunningBlog;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library from upload to removal, on a blog of its own: what is done here is seen by readers. */
class MediaConsoleIT {

    private static final String ANN = "ann@school.example";
    private static final String PASSWORD = "violet-tram-under-rain";
    private static final String BOB_PASSWORD = "eleven herons at dusk";

    /** Shown in two posts of the demonstration. */
    private static final String HALL = "2026/01/village-hall-dusk";

    private static RunningBlog blog;
    private static Path data;
    private static Colleague ann;
    private static Reader reader;

    @BeforeAll
    static void start() throws Exception {
        data = Folders.fresh("media-console");
        blog = RunningBlog.start(
                "media-console",
                Map.of(
                        "BLOG_DATA_DIR",
                        data.toString(),
                        "BLOG_DEMO",
                        "true",
                        "BLOG_MEDIA_MAX_SIZE",
                        "2",
                        "BLOG_ADMIN_EMAIL",
                        ANN,
                        "BLOG_ADMIN_PASSWORD",
                        PASSWORD));
        ann = new Colleague(blog.base()).signsIn(ANN, PASSWORD);
        reader = new Reader(blog.base());
    }

    @AfterAll
    static void stop() {
        blog.close();
    }

    private static byte[] picture(int width, int height, String format) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(0, 0, width, height / 2);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    /** With Exif that says where it was taken, and that it has to be turned by a quarter. */
    private static byte[] ofATelephone(int width, int height) throws IOException {
        byte[] plain = picture(width, height, "jpg");
        byte[] place = bytes("SECRET-GPS\0\0");
        ByteBuffer exif = ByteBuffer.allocate(4 + 6 + 8 + 2 + 24 + 4 + 2 + 12 + 4 + place.length);
        exif.putShort((short) 0xffe1).putShort((short) (exif.capacity() - 2)).put(bytes("Exif\0\0MM"));
        exif.putShort((short) 42).putInt(8).putShort((short) 2);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        exif.putInt(0).putShort((short) 1);
        exif.putShort((short) 0x1b).putShort((short) 7).putInt(place.length).putInt(56);
        exif.putInt(0).put(place);
        return ByteBuffer.allocate(plain.length + exif.capacity())
                .put(plain, 0, 2)
                .put(exif.array())
                .put(plain, 2, plain.length - 2)
                .array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bomb() throws IOException {
        byte[] bomb = picture(10, 10, "png");
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        return bomb;
    }

    private static JsonObject uploads(Colleague who, String name, byte[] bytes) throws Exception {
        HttpResponse<String> answer = who.brings("media/upload", Part.file(name, bytes));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static JsonArray finds(String query) throws Exception {
        HttpResponse<String> answer = ann.asksFor("media/find?" + query);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        return Json.createReader(new StringReader(answer.body())).readArray();
    }

    private static Document one(int id) throws Exception {
        return ann.sees("media/edit?id=" + id);
    }

    private static String version(int id) throws Exception {
        return one(id).select("input[name=version]").attr("value");
    }

    private static int hall() throws Exception {
        return finds("q=hall+dusk").getJsonObject(0).getInt("id");
    }

    private static Colleague joins(String email, String role) throws Exception {
        HttpResponse<String> made = ann.sends("accounts/new", "name", "A " + role, "email", email, "role", role);
        String ticket = Jsoup.parse(made.body()).select(".secret code").text().replaceFirst(".*ticket=", "");
        new Colleague(blog.base())
                .sends("new-password", "ticket", ticket, "chosen", BOB_PASSWORD, "again", BOB_PASSWORD);
        return new Colleague(blog.base()).signsIn(email, BOB_PASSWORD);
    }

    private static List<Path> files(String below) throws IOException {
        try (Stream<Path> all = Files.walk(data.resolve("uploads").resolve(below))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void whatATelephoneTookStandsUprightAndTellsNobodyWhere() throws Exception {
        JsonObject kept = uploads(ann, "Ysgol Siân ŵyr.JPG", ofATelephone(800, 500));
        assertThat(kept.getInt("width")).isEqualTo(500);
        assertThat(kept.getInt("height")).isEqualTo(800);
        assertThat(kept.getString("mime")).isEqualTo("image/jpeg");
        assertThat(kept.getString("title")).isEqualTo("Ysgol Siân ŵyr");
        assertThat(kept.getString("url")).matches("/wp-content/uploads/20[0-9]{2}/[0-9]{2}/ysgol-sian-wyr\\.jpg");
        for (String address : List.of(kept.getString("url"), kept.getString("thumb"))) {
            HttpResponse<String> served = reader.get(address);
            assertThat(served.statusCode()).isEqualTo(200);
            assertThat(served.headers().firstValue("Content-Type")).contains("image/jpeg");
            assertThat(served.body()).doesNotContain("SECRET", "Exif");
        }
        assertThat(files("")).noneMatch(file -> file.toString().contains(".unfinished"));
    }

    @Test
    void eachFileThatIsRefusedSaysWhyAndTheOthersAreKept() throws Exception {
        HttpResponse<String> answer = ann.brings(
                "media/take",
                Part.file("good.png", picture(20, 20, "png")),
                Part.file("page.jpg", bytes("<html><script>alert(1)</script>")),
                Part.file("<b>drawing</b>.png", bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>")),
                Part.file("bomb.png", bomb()),
                Part.file("large.pdf", new byte[2_000_001]),
                Part.file("empty.pdf", new byte[0]),
                Part.file("paper.pdf", bytes("%PDF-1.7\n%%EOF")));
        assertThat(answer.statusCode()).isEqualTo(303);
        Document page = ann.sees(Colleague.leadsTo(answer));
        assertThat(page.select(".problems h2").text()).isEqualTo("2 files were kept, these were not");
        assertThat(page.select(".problems li").eachText())
                .hasSize(5)
                .anyMatch(line -> line.startsWith("page.jpg: This is a web page or a script"))
                .anyMatch(line -> line.startsWith("<b>drawing</b>.png: SVG drawings can carry scripts"))
                .anyMatch(line -> line.startsWith("bomb.png: This picture"))
                .anyMatch(line -> line.startsWith("large.pdf: This file has more than 2 MB"))
                .anyMatch(line -> line.startsWith("empty.pdf: There is nothing"));
        assertThat(finds("q=good")).hasSize(1);
        assertThat(finds("q=paper&kind=document")).hasSize(1);
        assertThat(finds("q=drawing")).isEmpty();
        assertThat(PageChecks.errors(ann.asksFor(Colleague.leadsTo(answer)).body()))
                .isEmpty();
        assertThat(files(".unfinished")).isEmpty();
    }

    @Test
    void aScriptIsToldInWordsWhatIsWrong() throws Exception {
        HttpResponse<String> answer = ann.brings("media/upload", Part.file("x.jpg", bytes("<svg/>")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Json.createReader(new StringReader(answer.body()))
                        .readObject()
                        .getString("problem"))
                .isNotBlank();
        assertThat(ann.brings("media/upload", Part.field("other", "x")).statusCode())
                .isEqualTo(422);
        assertThat(ann.sends("media/upload", "file", "x").statusCode()).isEqualTo(415);
        assertThat(finds("q=&page=99")).isEmpty();
        assertThat(finds("q=%00%25&page=x&kind=nonsense").getValuesAs(JsonObject.class))
                .as("stands for itself")
                .allMatch(found -> found.getString("title").contains("%"));
    }

    @Test
    void whatIsNoLongerGoodEndsTheRequestAndNotTheServer() throws Exception {
        HttpResponse<String> answer = ann.brings(
                "media/take", Part.file("a.bin", new byte[15_000_000]), Part.file("b.bin", new byte[15_000_000]));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(reader.status("/")).isEqualTo(200);
    }

    @Test
    void aDescriptionReachesTheReadersOfEveryPostThatShowsThePicture() throws Exception {
        int id = hall();
        Document screen = one(id);
        assertThat(screen.select(".uses a")).hasSizeGreaterThanOrEqualTo(2);
        String post = screen.select(".uses a").first().attr("href");
        int size = reader.page(post).select("img[src*=village-hall-dusk]").size();
        assertThat(size).isPositive();

        HttpResponse<String> answer = ann.sends(
                "media/edit",
                "id",
                "" + id,
                "version",
                version(id),
                "do",
                "describe",
                "title",
                "Neuadd",
                "alt",
                "A hall <&> \"lit\"",
                "caption",
                "Our hall",
                "credit",
                "Siân",
                "description",
                "a\nb");
        assertThat(Colleague.leadsTo(answer)).isEqualTo("media/edit?id=" + id + "&done=media-described");
        assertThat(one(id).select("h1").text()).isEqualTo("Neuadd");
        assertThat(one(id).select("#alt").text()).isEqualTo("A hall <&> \"lit\"");
        assertThat(finds("q=si%C3%A2n+neuadd").getJsonObject(0).getString("credit"))
                .isEqualTo("Siân");

        replaces(id, post);
    }

    /** The address stays; a copy of another shape gets another name. */
    private static void replaces(int id, String post) throws Exception {
        byte[] before = Files.readAllBytes(data.resolve("uploads/" + HALL + ".jpg"));
        HttpResponse<String> refused = ann.brings(
                "media/replace",
                Part.field("id", "" + id),
                Part.field("version", version(id)),
                Part.file("x.pdf", bytes("%PDF-1.7")));
        assertThat(ann.sees(Colleague.leadsTo(refused)).select("#file-problem").text())
                .contains("A picture can be replaced by a picture only");
        assertThat(Files.readAllBytes(data.resolve("uploads/" + HALL + ".jpg"))).isEqualTo(before);

        HttpResponse<String> answer = ann.brings(
                "media/replace",
                Part.field("id", "" + id),
                Part.field("version", version(id)),
                Part.file("other name.jpg", picture(900, 900, "jpg")));
        assertThat(Colleague.leadsTo(answer)).isEqualTo("media/edit?id=" + id + "&done=media-replaced");
        assertThat(Files.readAllBytes(data.resolve("uploads/" + HALL + ".jpg"))).isNotEqualTo(before);
        assertThat(reader.page(post).select("img[src*=village-hall-dusk]").outerHtml())
                .contains("-300x300.jpg 300w")
                .doesNotContain("-300x200.jpg");
        assertThat(reader.status("/wp-content/uploads/" + HALL + ".jpg")).isEqualTo(200);
        assertThat(reader.status("/wp-content/uploads/" + HALL + "-300x300.jpg"))
                .isEqualTo(200);
    }

    @Test
    void aFileThatIsUsedIsDeletedOnlyAfterItWasSaidWhere() throws Exception {
        int id = uploads(ann, "short-lived.png", picture(400, 400, "png")).getInt("id");
        assertThat(one(id).select("#uses-title + .empty").text()).startsWith("Nowhere yet");
        assertThat(one(id).select("details button.loss").text()).isEqualTo("Delete for good");
        int gate = finds("q=gate").getJsonObject(0).getInt("id");
        assertThat(one(gate).select("details .uses a")).isNotEmpty();
        assertThat(one(gate).select("details button.loss").text()).isEqualTo("Delete all the same");

        HttpResponse<String> stale = ann.sends("media/edit", "id", "" + id, "version", "99", "do", "remove");
        assertThat(Jsoup.parse(stale.body()).select(".problems").text()).contains("Somebody else has changed this");
        HttpResponse<String> answer = ann.sends("media/edit", "id", "" + id, "version", version(id), "do", "remove");
        assertThat(Colleague.leadsTo(answer)).isEqualTo("media?done=media-removed");
        assertThat(Colleague.leadsTo(ann.asksFor("media/edit?id=" + id))).isEqualTo("media?done=no-media");
        assertThat(files("")).noneMatch(file -> file.toString().contains("short-lived"));
        assertThat(ann.sees("audit?act=media.removed").select(".log").text()).contains("short-lived.png");
    }

    @Test
    void whatSomebodyTypedIsNotLostWhenSomebodyElseWasFaster() throws Exception {
        int id = uploads(ann, "both.png", picture(40, 40, "png")).getInt("id");
        String early = version(id);
        ann.sends("media/edit", "id", "" + id, "version", early, "do", "describe", "alt", "The first");
        HttpResponse<String> late =
                ann.sends("media/edit", "id", "" + id, "version", early, "do", "describe", "alt", "The second");
        Document page = Jsoup.parse(late.body());
        assertThat(page.select("#alt").text()).isEqualTo("The second");
        assertThat(page.select(".now").text()).contains("The first");
        assertThat(PageChecks.errors(late.body())).isEmpty();
        ann.sends(
                "media/edit",
                "id",
                "" + id,
                "version",
                page.select("input[name=version]").attr("value"),
                "do",
                "describe",
                "alt",
                "The second");
        assertThat(one(id).select("#alt").text()).isEqualTo("The second");

        HttpResponse<String> tooLong = ann.sends(
                "media/edit", "id", "" + id, "version", version(id), "do", "describe", "alt", "x".repeat(1001));
        assertThat(Jsoup.parse(tooLong.body()).select("#alt-problem").text()).contains("longer than 1,000");
        assertThat(Jsoup.parse(tooLong.body()).select("#alt").text()).hasSize(1001);
    }

    @Test
    void somebodyElsesFileIsLookedAtAndNotChanged() throws Exception {
        Colleague bob = joins("bob@school.example", "CONTRIBUTOR");
        int annes = uploads(ann, "annes.png", picture(40, 40, "png")).getInt("id");
        int bobs = uploads(bob, "bobs.png", picture(40, 40, "png")).getInt("id");

        assertThat(bob.sees("media/edit?id=" + annes).select("main form")).isEmpty();
        assertThat(bob.sees("media/edit?id=" + bobs).select("main form")).hasSize(3);
        String version = version(annes);
        assertThat(bob.sends("media/edit", "id", "" + annes, "version", version, "do", "remove")
                        .statusCode())
                .isEqualTo(403);
        assertThat(bob.sends("media/edit", "id", "" + annes, "version", version, "do", "describe", "alt", "x")
                        .statusCode())
                .isEqualTo(403);
        assertThat(bob.brings(
                                "media/replace",
                                Part.field("id", "" + annes),
                                Part.field("version", version),
                                Part.file("x.png", picture(9, 9, "png")))
                        .statusCode())
                .isEqualTo(403);
        Colleague moderator = joins("mod@school.example", "MODERATOR");
        assertThat(moderator
                        .brings("media/take", Part.file("x.png", picture(9, 9, "png")))
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Colleague(blog.base())
                        .brings("media/upload", Part.file("x.png", picture(9, 9, "png")))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void withScriptEachFileSaysHowFarItIs() throws Exception {
        try (Chromium chromium = Chromium.open();
                BrowserContext context = chromium.browser().newContext()) {
            context.addCookies(List.of(ann.cookie()));
            Page page = context.newPage();
            List<String> said = new ArrayList<>();
            page.onConsoleMessage(message -> said.add(message.text()));
            page.onPageError(said::add);
            page.navigate(blog.base() + "/admin/media/new");
            assertThat(page.locator("button:has-text('Upload')").isVisible()).isFalse();
            page.setInputFiles("#file", new FilePayload[] {
                new FilePayload("choir.png", "image/png", picture(400, 300, "png")),
                new FilePayload("logo.svg", "image/svg+xml", bytes("<svg xmlns='http://www.w3.org/2000/svg'/>")),
                new FilePayload("film.mp4", "video/mp4", new byte[2_000_001])
            });
            page.waitForSelector("#upload-summary:has-text('1 of 3 files are kept.')");
            page.waitForSelector("#uploads li:has-text('SVG drawings can carry scripts')");
            assertThat(page.locator("#uploads .is-refused").count()).isEqualTo(2);
            assertThat(page.locator("#uploads li:has-text('film.mp4')").textContent())
                    .contains("too large");
            page.click("#uploads a");
            assertThat(page.locator("h1").textContent()).isEqualTo("choir");
            // A browser says by itself that it was answered 422.
            assertThat(said).allMatch(line -> line.contains("422"));
        }
    }

    @Test
    void withoutScriptAFormDoesTheSame() throws Exception {
        try (Chromium chromium = Chromium.open();
                BrowserContext context =
                        chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            context.addCookies(List.of(ann.cookie()));
            Page page = context.newPage();
            page.navigate(blog.base() + "/admin/media/new");
            page.setInputFiles("#file", new FilePayload[] {
                new FilePayload("one.png", "image/png", picture(400, 300, "png")),
                new FilePayload("Dau ŵy.png", "image/png", picture(400, 300, "png"))
            });
            page.click("button:has-text('Upload')");
            assertThat(page.locator(".done").textContent()).contains("All files have been kept");
            assertThat(page.locator(".media-grid").textContent()).contains("Dau ŵy");
            page.click(".media-grid a:has-text('Dau ŵy')");
            page.fill("#alt", "Two eggs");
            page.click("button:has-text('Keep the description')");
            assertThat(page.locator(".done").textContent()).contains("The description has been kept");
            page.click("summary");
            page.click("button.loss");
            assertThat(page.locator(".done").textContent()).contains("has been deleted");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "#{console.name} ${7*7}",
                "{0} '{' %",
                "a\u0000b\u202ec\ud800",
                "\r\nLocation: https://evil.example/"
            })
    void whatIsTypedIsTextAndNothingElse(String hostile) throws Exception {
        int id = uploads(ann, "hostile.png", picture(9, 9, "png")).getInt("id");
        String version = version(id);
        for (HttpResponse<String> answer : List.of(
                ann.sends("media", "words", hostile, "kind", hostile, "month", hostile, "page", hostile),
                ann.sends("media/new", "refused", "SVG:" + hostile, "refused", hostile, "kept", hostile),
                ann.sends("media/edit", "id", hostile, "version", hostile, "do", "describe", "alt", hostile),
                ann.sends(
                        "media/edit",
                        "id",
                        "" + id,
                        "version",
                        "0",
                        "refused",
                        hostile,
                        "do",
                        "describe",
                        "alt",
                        hostile),
                ann.sends(
                        "media/edit",
                        "id",
                        "" + id,
                        "version",
                        version,
                        "do",
                        "describe",
                        "title",
                        hostile,
                        "alt",
                        hostile,
                        "caption",
                        hostile,
                        "credit",
                        hostile,
                        "description",
                        hostile),
                ann.brings("media/take", Part.file(hostile.replaceAll("[\"\r\n]", "_"), bytes("<svg/>"))),
                ann.asksFor("media/edit?id=" + id))) {
            assertThat(answer.statusCode()).as(answer.body()).isIn(200, 303);
            Document page = Jsoup.parse(answer.body());
            assertThat(page.select("[onerror], script:not([src]):not([type=importmap])"))
                    .isEmpty();
            assertThat(page.select("main").text()).doesNotContain("49");
            assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("evil.example/");
        }
        uploads(ann, "after.png", picture(9, 9, "png"));
    }

    @Test
    void theLogSaysWhoBroughtWhat() throws Exception {
        uploads(ann, "noted.png", picture(40, 40, "png"));
        assertThat(ann.sees("audit?act=media.uploaded").select(".log").text())
                .contains("Uploaded a file", "noted.png", ANN);
        assertThat(Optional.of(blog.logged())).get().asString().doesNotContain("SLF4J(W)");
    }
}
