package blog.belonging.web.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.Colleague;
import blog.belonging.web.testkit.Folders;
import blog.belonging.web.testkit.Reader;
import blog.belonging.web.testkit.RunningBlog;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** More people on slow lines than the server has threads. */
@Timeout(120)
class SlowLinesIT {

    private static final String PASSWORD = "violet-tram-under-rain";
    private static final String FILM = "/wp-content/uploads/2026/11/film.mp4";
    private static final int FILM_BYTES = 12_000_000;
    private static final int SLOW = 24;

    private static RunningBlog blog;
    private static Reader reader;
    private static Colleague ann;

    private final List<Socket> slow = new ArrayList<>();
    private int asked;

    @BeforeAll
    static void start() throws Exception {
        Path data = Folders.fresh("slow-lines");
        Path film = data.resolve("uploads/2026/11/film.mp4");
        Files.createDirectories(film.getParent());
        Files.write(film, new byte[FILM_BYTES]);
        blog = RunningBlog.start(
                "slow-lines",
                Map.of(
                        "BLOG_DATA_DIR",
                        data.toString(),
                        "BLOG_DEMO",
                        "true",
                        "BLOG_ADMIN_EMAIL",
                        "ann@school.example",
                        "BLOG_ADMIN_PASSWORD",
                        PASSWORD));
        reader = new Reader(blog.base());
        ann = new Colleague(blog.base()).signsIn("ann@school.example", PASSWORD);
    }

    @AfterAll
    static void stop() {
        blog.close();
    }

    @AfterEach
    void slowLinesEnd() throws Exception {
        for (Socket line : slow) {
            line.close();
        }
        assertThat(reader.status("/robots.txt")).isEqualTo(200);
        assertThat(blog.logged()).as("whoever leaves is no news").doesNotContain("threw exception");
    }

    /** Sends that and reads nothing. */
    private Socket slowly(String request) throws IOException {
        Socket line = new Socket();
        line.setReceiveBufferSize(4096);
        line.connect(new InetSocketAddress(blog.base().getHost(), blog.base().getPort()));
        line.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        slow.add(line);
        return line;
    }

    private static String get(String address) {
        return "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    }

    private static void awaitAnswerOn(Socket line) throws IOException {
        assertThat((char) line.getInputStream().read()).isEqualTo('H');
    }

    private void othersReadWriteAndComment() throws Exception {
        assertThat(reader.status("/")).isEqualTo(200);
        asked++;
        assertThat(reader.status("/nobody/was-here-before-" + slow.size() + "-" + asked + "/"))
                .isEqualTo(404);
        assertThat(reader.status("/?s=belonging")).isEqualTo(200);
        assertThat(ann.sees("posts").select("h1").text()).isNotEmpty();
        assertThat(reader.sendsForm("/comments/new/", "comment", "Hello").statusCode())
                .isLessThan(500);
        assertThat(reader.get(FILM, "Range", "bytes=0-9").body()).hasSize(10);
    }

    @Test
    void whoeverGetsAFilmHoldsNobodyUpAndGetsAllOfIt() throws Exception {
        for (int i = 0; i < SLOW; i++) {
            awaitAnswerOn(slowly(get(FILM)));
        }
        othersReadWriteAndComment();
        InputStream all = slow.get(0).getInputStream();
        assertThat(all.readAllBytes().length).isGreaterThan(FILM_BYTES);
    }

    @Test
    void whoeverSendsAFormWordByWordHoldsNobodyUp() throws Exception {
        for (int i = 0; i < SLOW; i++) {
            slowly("POST /comments/new/ HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 500\r\n\r\ncomment=");
        }
        Thread.sleep(500);
        othersReadWriteAndComment();
    }

    @Test
    void whoeverReadsAVeryLongPageHoldsNobodyUpAndGetsAllOfIt() throws Exception {
        String id = Colleague.leadsTo(ann.sends("posts/new")).replaceFirst(".*id=", "");
        String text = ("<p>" + "A long story, and it goes on. ".repeat(30) + "</p>\n").repeat(500);
        ann.sends("posts/edit", "id", id, "edition", "1", "do", "save", "title", "A very long page", "body", text);
        ann.sends("posts/publish", "id", id, "do", "publish");
        String address = reader.page("/")
                .expectFirst(".card-title a:contains(A very long page)")
                .attr("href");
        int whole = reader.get(address).body().length();
        assertThat(whole).isGreaterThan(text.length() / 2);
        for (int i = 0; i < SLOW; i++) {
            awaitAnswerOn(slowly(get(address)));
        }
        othersReadWriteAndComment();
        assertThat(slow.get(0).getInputStream().readAllBytes().length).isGreaterThan(whole);
    }
}
