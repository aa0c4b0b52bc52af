package blog.belonging.web.testkit;

import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Somebody who works on the blog without a browser: keeps the console's cookie, fills forms, follows no redirect. */
public final class Colleague {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    private static final Pattern COOKIE = Pattern.compile("(?:__Secure-)?console=([^;]*);.*");

    private final URI base;
    private String token = "";

    /** @param base of the blog, without a slash at its end */
    public Colleague(URI base) {
        this.base = base;
    }

    /** @param path below the console */
    public HttpResponse<String> asksFor(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)).GET());
    }

    public Document sees(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = asksFor(path);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answers " + response.statusCode());
        }
        return Jsoup.parse(response.body(), address(path).toString());
    }

    /** @param fields names and values in turn */
    public HttpResponse<String> sends(String path, String... fields) throws IOException, InterruptedException {
        return sendsFrom("same-origin", path, fields);
    }

    /**
     * Opens a screen, changes some fields of a form on it, and sends it with all others as they are.
     *
     * @param form selects it
     * @param changes names and values in turn; the button that is pressed is {@code do}
     */
    public HttpResponse<String> fills(String path, String form, String... changes)
            throws IOException, InterruptedException {
        return resends(sees(path), form, changes);
    }

    /** The same with a form that was answered with what is wrong with it, or that has been open for a while. */
    public HttpResponse<String> resends(Document screen, String form, String... changes)
            throws IOException, InterruptedException {
        FormElement found = (FormElement) screen.expectFirst(form);
        List<String> changed = IntStream.range(0, changes.length / 2)
                .mapToObj(i -> changes[2 * i])
                .toList();
        List<String> fields = new ArrayList<>();
        for (Connection.KeyVal field : found.formData()) {
            if (!field.key().equals("do") && !changed.contains(field.key())) {
                fields.addAll(List.of(field.key(), field.value()));
            }
        }
        fields.addAll(List.of(changes));
        return sends(found.attr("action").replaceFirst("^.*/admin/", ""), fields.toArray(String[]::new));
    }

    /** @param site as a browser tells it; empty for one that does not */
    public HttpResponse<String> sendsFrom(String site, String path, String... fields)
            throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i > 0 ? "&" : "")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()));
        if (!site.isEmpty()) {
            request.header("Sec-Fetch-Site", site);
        }
        return send(request);
    }

    /** A field of a form with files. */
    public record Part(String name, Optional<String> fileName, byte[] bytes) {

        public static Part field(String name, String value) {
            return new Part(name, Optional.empty(), value.getBytes(StandardCharsets.UTF_8));
        }

        public static Part file(String fileName, byte[] bytes) {
            return new Part("file", Optional.of(fileName), bytes);
        }
    }

    /** As a browser sends a form with files. */
    public HttpResponse<String> brings(String path, Part... parts) throws IOException, InterruptedException {
        String boundary = "----between-the-parts";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Part part : parts) {
            String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part.name() + "\""
                    + part.fileName()
                            .map(name -> "; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream")
                            .orElse("")
                    + "\r\n\r\n";
            body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            body.writeBytes(part.bytes());
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Sends an empty form that is answered with a file, and keeps it. */
    public HttpResponse<Path> saves(String path, Path file) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Cookie", "console=" + token)
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofFile(file));
    }

    public Colleague signsIn(String email, String password) throws IOException, InterruptedException {
        HttpResponse<String> response = sends("sign-in", "email", email, "password", password);
        if (response.statusCode() != 303) {
            throw new AssertionError(email + " cannot sign in: "
                    + Jsoup.parse(response.body()).select(".problems, h1").text());
        }
        return this;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        request.timeout(Duration.ofSeconds(60));
        if (!token.isEmpty()) {
            request.header("Cookie", "console=" + token);
        }
        HttpResponse<String> response =
                CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        for (String cookie : response.headers().allValues("Set-Cookie")) {
            Matcher matcher = COOKIE.matcher(cookie);
            if (matcher.matches()) {
                token = matcher.group(1);
            }
        }
        return response;
    }

    private URI address(String path) {
        return URI.create(base + "/admin/" + path);
    }

    /** Where an answer leads, below the console. */
    public static String leadsTo(HttpResponse<String> response) {
        return Optional.of(response)
                .flatMap(r -> r.headers().firstValue("Location"))
                .orElse("nowhere (" + response.statusCode() + ")")
                .replaceFirst("^.*/admin/", "");
    }

    public String token() {
        return token;
    }

    /** For a browser that goes on from here. */
    public Cookie cookie() {
        return new Cookie("console", token).setDomain(base.getHost()).setPath("/admin");
    }

    /** Brings what somebody else had. */
    public Colleague with(String otherToken) {
        token = otherToken;
        return this;
    }
}
