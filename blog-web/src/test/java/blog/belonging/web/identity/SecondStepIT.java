package blog.belonging.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.BlogWar;
import blog.belonging.web.testkit.Chromium;
import blog.belonging.web.testkit.Colleague;
import blog.belonging.web.testkit.PageChecks;
import blog.belonging.web.testkit.Reader;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Signing in with a code besides the password, in browsers that run no script. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@RunAsClient
class SecondStepIT {

    private static final String PASSWORD = "eleven herons at dusk";
    private static final int HALF_MINUTE = 30;

    /** Modules of white around a QR code. */
    private static final int QUIET = 4;

    @Deployment
    static WebArchive war() {
        return BlogWar.withTests();
    }

    @ArquillianResource
    URL base;

    private URI here;
    private Colleague administrator;

    @BeforeEach
    void open() throws Exception {
        Reader reader = new Reader(base.toURI());
        reader.awaitReady();
        here = reader.base();
        administrator = nobody().signsIn("ann@school.example", "violet-tram-under-rain");
    }

    private Colleague nobody() {
        return new Colleague(here);
    }

    private Colleague joins(String email) throws Exception {
        Document made = Jsoup.parse(administrator
                .sends("accounts/new", "name", "Somebody careful", "email", email, "role", "AUTHOR")
                .body());
        String ticket = made.select(".secret code").text().replaceFirst(".*ticket=", "");
        nobody().sends("new-password", "ticket", ticket, "chosen", PASSWORD, "again", PASSWORD);
        return nobody().signsIn(email, PASSWORD);
    }

    /** As an app on a phone makes it, from the letters on the screen. */
    private static String code(String letters, long step) throws Exception {
        BigInteger number = BigInteger.ZERO;
        for (char letter : letters.replace(" ", "").toCharArray()) {
            number = number.shiftLeft(5).add(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
        }
        byte[] key = new byte[20];
        byte[] bytes = number.toByteArray();
        for (int i = 1; i <= Math.min(bytes.length, key.length); i++) {
            key[key.length - i] = bytes[bytes.length - i];
        }
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(key, "HmacSHA1"));
        byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int found = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%06d", found % 1_000_000);
    }

    /** With enough of the half minute left for what follows. */
    private static long step() throws InterruptedException {
        long into = Instant.now().getEpochSecond() % HALF_MINUTE;
        if (into > 15) {
            Thread.sleep((HALF_MINUTE - into) * 1000);
        }
        return Instant.now().getEpochSecond() / HALF_MINUTE;
    }

    private static String text(HttpResponse<String> response, String what) {
        return Jsoup.parse(response.body()).select(what).text();
    }

    private Document halfWay(String email) throws Exception {
        HttpResponse<String> response =
                nobody().sends("sign-in", "email", email, "password", PASSWORD, "to", "account");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().allValues("Set-Cookie"))
                .as("the password alone begins no session")
                .isEmpty();
        assertThat(PageChecks.errors(response.body())).isEmpty();
        return Jsoup.parse(response.body(), here + "/admin/sign-in");
    }

    private HttpResponse<String> gives(Document asked, String code) throws Exception {
        return nobody().resends(asked, "main form", "code", code);
    }

    /** As the camera of a phone does, once it has found the squares. */
    private static String read(String svg) throws Exception {
        int size = Integer.parseInt(svg.replaceFirst("(?s).*viewBox=\"0 0 (\\d+) .*", "$1"));
        BitMatrix modules = new BitMatrix(size - 2 * QUIET);
        Matcher dark = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (dark.find()) {
            modules.set(Integer.parseInt(dark.group(1)) - QUIET, Integer.parseInt(dark.group(2)) - QUIET);
        }
        return new Decoder().decode(modules).getText();
    }

    @Test
    void fromThePictureToTheAppToTheLostPhone() throws Exception {
        String email = "careful@school.example";
        Colleague careful = joins(email);
        assertThat(careful.asksFor("account/second-step/picture").statusCode()).isEqualTo(404);
        assertThat(text(careful.fills("account/second-step", "main form", "do", "begin", "password", "x"), ".problems"))
                .contains("not your password");
        assertThat(Colleague.leadsTo(
                        careful.fills("account/second-step", "main form", "do", "begin", "password", PASSWORD)))
                .isEqualTo("account/second-step");

        Document waiting = careful.sees("account/second-step");
        assertThat(PageChecks.errors(waiting.html())).isEmpty();
        String key = waiting.select(".secret code").text();
        assertThat(waiting.select("a[href^=otpauth:]").attr("href"))
                .contains("secret=" + key.replace(" ", ""), "careful%40school.example");
        HttpResponse<String> picture = careful.asksFor("account/second-step/picture");
        assertThat(picture.headers().firstValue("Content-Type").orElse("")).startsWith("image/svg+xml");
        assertThat(picture.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(picture.body()).doesNotContain("style", "script");
        assertThat(read(picture.body()))
                .isEqualTo(waiting.select("a[href^=otpauth:]").attr("href"));
        assertThat(administrator.asksFor("account/second-step/picture").statusCode())
                .as("nobody else's")
                .isEqualTo(404);
        assertThat(nobody().signsIn(email, PASSWORD).token())
                .as("does not count yet")
                .isNotEmpty();

        assertThat(text(
                        careful.fills("account/second-step", "form:has(#code)", "do", "confirm", "code", "no"),
                        ".problems"))
                .contains("not the code");
        long step = step();
        HttpResponse<String> on =
                careful.fills("account/second-step", "form:has(#code)", "do", "confirm", "code", code(key, step - 1));
        assertThat(PageChecks.errors(on.body())).isEmpty();
        List<String> codes =
                Jsoup.parse(on.body()).select(".recovery-codes code").eachText();
        assertThat(codes).hasSize(10);
        assertThat(careful.sees("account/second-step").text())
                .contains("10 recovery codes are left")
                .doesNotContain(codes.get(0), key);

        Document asked = halfWay(email);
        assertThat(text(gives(asked, code(key, step - 1)), ".problems")).contains("used already");
        assertThat(text(gives(asked, "<script>"), ".problems")).contains("not right");
        HttpResponse<String> in = gives(asked, code(key, step));
        assertThat(Colleague.leadsTo(in)).isEqualTo("account");
        assertThat(in.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("console=");
        assertThat(text(gives(asked, code(key, step + 1)), ".problems")).contains("password once more");
        assertThat(Colleague.leadsTo(gives(halfWay(email), codes.get(0).toUpperCase(Locale.ROOT))))
                .isEqualTo("account");
        assertThat(text(gives(halfWay(email), codes.get(0)), ".problems")).contains("used already");
        assertThat(administrator
                        .sees("audit?act=second-factor.recovery")
                        .select(".log li")
                        .first()
                        .text())
                .contains(email);

        anAdministratorHelps(email);
    }

    private void anAdministratorHelps(String email) throws Exception {
        String number = administrator.sees("accounts").select(".row").stream()
                .filter(row -> row.text().contains(email))
                .map(row -> row.select("a").attr("href").replaceFirst(".*id=", ""))
                .findFirst()
                .orElseThrow();
        Document account = administrator.sees("accounts/edit?id=" + number);
        assertThat(PageChecks.errors(account.html())).isEmpty();
        HttpResponse<String> removed =
                administrator.resends(account, "form:has([value=second-step])", "do", "second-step");
        assertThat(Colleague.leadsTo(removed)).isEqualTo("accounts?done=second-step-removed");
        nobody().signsIn(email, PASSWORD);
        assertThat(administrator.sees("accounts/edit?id=" + number).select("[value=second-step]"))
                .isEmpty();
    }

    @Test
    void itIsSetUpUsedAndSwitchedOffInABrowserWithoutScripts() throws Exception {
        String email = "plain@school.example";
        Colleague plain = joins(email);
        plain.fills("account/second-step", "main form", "do", "begin", "password", PASSWORD);
        try (Chromium chromium = Chromium.open();
                PageChecks checks = new PageChecks(chromium.browser())) {
            checks.bring(plain.cookie());
            assertThat(checks.barriers(here + "/admin/account/second-step"))
                    .as("while it waits")
                    .isEmpty();
            var context = chromium.browser()
                    .newContext(new Browser.NewContextOptions()
                            .setJavaScriptEnabled(false)
                            .setViewportSize(320, 900));
            context.addCookies(List.of(plain.cookie()));
            Page page = context.newPage();
            page.navigate(here + "/admin/account/second-step");
            assertThat(page.locator(".qr-code").boundingBox().width).isGreaterThan(150);
            String key = page.locator(".secret code").textContent();
            long step = step();
            page.fill("#code", code(key, step - 1));
            page.locator("button[value=confirm]").click();
            assertThat(page.locator(".recovery-codes li").count()).isEqualTo(10);
            assertThat(checks.barriers(here + "/admin/account/second-step"))
                    .as("switched on")
                    .isEmpty();

            context.clearCookies();
            page.navigate(here + "/admin/account/second-step");
            page.fill("#email", email);
            page.fill("#password", PASSWORD);
            page.locator("main button").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("One step more");
            page.fill("#code", code(key, step));
            page.locator("main button").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Second step");

            page.locator("summary").click();
            page.fill("#off", PASSWORD);
            page.locator("button[value=off]").click();
            assertThat(page.locator(".done").textContent()).contains("is off");
        }
        nobody().signsIn(email, PASSWORD);
    }
}
