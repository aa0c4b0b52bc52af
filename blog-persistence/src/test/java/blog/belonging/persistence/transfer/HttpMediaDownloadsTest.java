package blog.belonging.persistence.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpMediaDownloadsTest {

    private final HttpMediaDownloads downloads = new HttpMediaDownloads();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String address;

    @BeforeEach
    void anOldBlogAnswersOnThisMachine() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        address = "http://localhost:" + server.getAddress().getPort();
    }

    @AfterEach
    void theOldBlogGoes() {
        server.stop(0);
    }

    private void thisMachineIsPublic() {
        downloads.allowed = InetAddress::isLoopbackAddress;
    }

    private void answers(String path, int status, String type, String body, String... headers) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
            answer(exchange, status, type, body, headers);
        });
    }

    private static void answer(HttpExchange exchange, int status, String type, String body, String... headers)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String fetched(String from) throws IOException {
        try (InputStream bytes = downloads.fetch(from)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void refused(String from, String words) {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> downloads.fetch(from).close())
                .withMessageContaining(words);
    }

    @Nested
    class AFileOfAPublicServer {

        @BeforeEach
        void isAllowed() {
            thisMachineIsPublic();
        }

        @Test
        void isFetchedUnderTheNameOfItsServer() throws IOException {
            answers("/hall.jpg", 200, "image/jpeg", "a picture");
            assertThat(fetched(address + "/hall.jpg?w=1024")).isEqualTo("a picture");
            assertThat(asked).hasSize(1);
            assertThat(asked.get(0)).contains("localhost:" + server.getAddress().getPort());
        }

        @Test
        void mayHaveBlanksAndAccentsInItsName() throws IOException {
            answers("/café hall.jpg", 200, "image/jpeg", "a picture");
            assertThat(fetched(address + "/café hall.jpg")).isEqualTo("a picture");
        }

        @Test
        void isFollowedWhenItMoved() throws IOException {
            answers("/hall.jpg", 301, "text/html", "moved", "Location", "/new/hall.jpg");
            answers("/new/hall.jpg", 200, "image/jpeg", "a picture");
            assertThat(fetched(address + "/hall.jpg")).isEqualTo("a picture");
        }

        @Test
        void isNotFollowedInCircles() {
            answers("/hall.jpg", 302, "text/html", "moved", "Location", "/hall.jpg");
            refused(address + "/hall.jpg", "more than 5 times");
            assertThat(asked).hasSize(6);
        }

        @Test
        void isRefusedIfItIsSomethingElse() {
            answers("/missing.jpg", 404, "text/html", "sorry");
            answers("/login.jpg", 200, "text/html; charset=UTF-8", "<html>");
            answers("/locked.jpg", 401, "text/plain", "no", "WWW-Authenticate", "Basic realm=\"x\"");
            answers("/empty.jpg", 200, "image/jpeg", "");
            refused(address + "/missing.jpg", "answered 404");
            refused(address + "/login.jpg", "gave a web page");
            refused(address + "/locked.jpg", "answered 401");
            refused(address + "/empty.jpg", "it is empty");
        }

        @Test
        void isRefusedIfItIsTooLargeEvenIfItDoesNotSaySo() {
            downloads.largest = 1 << 20;
            answers("/big.jpg", 200, "image/jpeg", "x".repeat((1 << 20) + 1));
            server.createContext("/endless.jpg", exchange -> {
                exchange.sendResponseHeaders(200, 0);
                try (exchange) {
                    for (int i = 0; i < 3000; i++) {
                        exchange.getResponseBody().write(new byte[1024]);
                    }
                } catch (IOException hungUp) {
                    // as it should
                }
            });
            refused(address + "/big.jpg", "larger than 1 MB");
            refused(address + "/endless.jpg", "larger than 1 MB");
        }

        @Test
        void isRefusedIfItsServerIsGone() {
            server.stop(0);
            refused(address + "/hall.jpg", "localhost cannot be reached");
        }
    }

    @Nested
    class ThisNetwork {

        @ParameterizedTest
        @ValueSource(
                strings = {"localhost", "127.0.0.1", "127.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433"})
        void isNeverAsked(String host) {
            answers("/", 200, "image/jpeg", "a picture");
            refused("http://" + host + ":" + server.getAddress().getPort() + "/hall.jpg", "");
            refused("https://" + host + ":" + server.getAddress().getPort() + "/hall.jpg", "");
            assertThat(asked).isEmpty();
        }

        @Test
        void saysWhyItIsNotAsked() {
            refused(address + "/hall.jpg", "localhost is not on the public Internet");
        }

        @Test
        void isNotAskedThroughARedirectEither() {
            downloads.allowed = a -> a.getHostName().equals("localhost") || a.getAddress()[3] == 1;
            answers("/hall.jpg", 302, "text/html", "", "Location", "http://127.0.0.2:9/latest/meta-data");
            refused(address + "/hall.jpg", "127.0.0.2 is not on the public Internet");
        }

        @Test
        void isNotReadFromItsDisk() {
            refused("file:///etc/passwd", "no address on the web");
            refused("jar:file:///a.zip!/b", "no address on the web");
            refused("/etc/passwd", "no address on the web");
            refused("http:///hall.jpg", "no address on the web");
            refused("http://localhost:99999/hall.jpg", "no address on the web");
            refused("http://user:secret@example.org/hall.jpg", "carries a password");
            refused("http://exa mple/[", "is none");
            thisMachineIsPublic();
            answers("/hall.jpg", 302, "text/html", "", "Location", "file:///etc/passwd");
            refused(address + "/hall.jpg", "no address on the web");
        }
    }

    @Nested
    class ASecureServer {

        @TempDir
        Path folder;

        private HttpsServer secure;

        @BeforeEach
        void isThere() throws Exception {
            thisMachineIsPublic();
            KeyStore keys = keys();
            KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(keys, "changeit".toCharArray());
            TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trusted.init(keys);
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
            secure = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            secure.setHttpsConfigurator(new HttpsConfigurator(tls));
            secure.createContext("/hall.jpg", exchange -> answer(exchange, 200, "image/jpeg", "a picture"));
            secure.start();
            downloads.secureSockets = tls.getSocketFactory();
        }

        /** Trusts itself, as {@code localhost} and nothing else. */
        private KeyStore keys() throws Exception {
            Path file = folder.resolve("keys.p12");
            Process keytool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "old-blog",
                            "-keyalg",
                            "EC",
                            "-dname",
                            "CN=localhost",
                            "-ext",
                            "SAN=dns:localhost",
                            "-validity",
                            "2",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            "changeit")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("keytool.txt").toFile())
                    .start();
            assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream bytes = Files.newInputStream(file)) {
                keys.load(bytes, "changeit".toCharArray());
            }
            KeyStore both = KeyStore.getInstance("PKCS12");
            both.load(null, null);
            both.setKeyEntry(
                    "old-blog",
                    keys.getKey("old-blog", "changeit".toCharArray()),
                    "changeit".toCharArray(),
                    keys.getCertificateChain("old-blog"));
            both.setCertificateEntry("trusted", keys.getCertificate("old-blog"));
            return both;
        }

        @AfterEach
        void goes() {
            secure.stop(0);
        }

        @Test
        void isAskedUnderItsName() throws IOException {
            assertThat(fetched("https://localhost:" + secure.getAddress().getPort() + "/hall.jpg"))
                    .isEqualTo("a picture");
        }

        @Test
        void mustProveItsName() {
            refused("https://127.0.0.1:" + secure.getAddress().getPort() + "/hall.jpg", "cannot be reached safely");
        }

        @Test
        void mustBeTrusted() {
            downloads.secureSockets = (SSLSocketFactory) SSLSocketFactory.getDefault();
            refused("https://localhost:" + secure.getAddress().getPort() + "/hall.jpg", "cannot be reached safely");
        }

        @Test
        void isConnectedToAtTheAddressThatWasChecked() throws IOException {
            PinnedSockets pinned = new PinnedSockets(downloads.secureSockets, InetAddress.getByName("127.0.0.1"));
            try (var socket = pinned.createSocket()) {
                socket.connect(
                        InetSocketAddress.createUnresolved(
                                "rebound.example.org", secure.getAddress().getPort()),
                        1000);
                assertThat(socket.getInetAddress().getHostAddress()).isEqualTo("127.0.0.1");
            }
        }
    }
}
