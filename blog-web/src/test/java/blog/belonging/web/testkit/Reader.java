package blog.belonging.web.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A reader without a browser: asks for addresses and follows no redirect. */
public final class Reader {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private final URI base;

    public Reader(URI base) {
        String text = base.toString();
        this.base = URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
    }

    /** @param address root-relative, percent-encoded */
    public HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + address)).timeout(Duration.ofSeconds(60));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.GET().build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** As it arrives compressed, unpacked again. */
    public String unpacked(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + address))
                .timeout(Duration.ofSeconds(60))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (!response.headers().firstValue("Content-Encoding").equals(Optional.of("gzip"))) {
            throw new IOException(address + " is not compressed");
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** @param site as a browser tells where a form comes from */
    public HttpResponse<String> send(String method, String address, String form, String site, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + address))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", site)
                .method(method, HttpRequest.BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> send(String method, String address, String form)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + address))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, HttpRequest.BodyPublishers.ofString(form))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Sends a form of the blog's own, as a browser does. */
    public HttpResponse<String> sendsForm(String address, String... fields) throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i > 0 ? "&" : "")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + address))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    public int status(String address) throws IOException, InterruptedException {
        return get(address).statusCode();
    }

    /** Where a redirect leads, without scheme and host. */
    public String redirect(String address) throws IOException, InterruptedException {
        HttpResponse<String> response = get(address);
        if (response.statusCode() != 301) {
            throw new AssertionError(address + " answers " + response.statusCode() + " instead of leading elsewhere");
        }
        String location = response.headers().firstValue("Location").orElseThrow();
        return location.startsWith(base.toString())
                ? location.substring(base.toString().length())
                : location;
    }

    public Document page(String address) throws IOException, InterruptedException {
        HttpResponse<String> response = get(address);
        if (response.statusCode() != 200) {
            throw new AssertionError(address + " answers " + response.statusCode());
        }
        return Jsoup.parse(response.body(), base + address);
    }

    /** Waits until the blog has moved in. */
    public void awaitReady() throws IOException, InterruptedException {
        for (int i = 0; i < 300 && status("/") == 503; i++) {
            Thread.sleep(100);
        }
    }

    public URI base() {
        return base;
    }
}
