package blog.belonging.web.testkit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;

/**
 * Looks at pages as the Nu HTML Checker and axe do.
 *
 * <p>axe runs as a script in the page, which the blog's own policy would forbid; so the pages are opened in a context that does not
 * heed it.
 */
public final class PageChecks implements AutoCloseable {

    /** WCAG 2.2 up to AA, and what it takes over from 2.0 and 2.1. */
    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final List<Integer> WIDTHS = List.of(390, 1280);

    /** All others do not depend on colours. */
    private static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private static final String RUN =
            "([type, values]) => axe.run(document, {runOnly: {type, values}, resultTypes: ['violations']})"
                    + ".then(results => results.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target.join(' ') + ' '"
                    + " + n.html.slice(0, 200) + ' ' + n.any.concat(n.all, n.none).map(c => c.message).join('; '))))";

    private final BrowserContext context;
    private final Page page;
    private final String axe;

    public PageChecks(Browser browser) {
        context = browser.newContext(new Browser.NewContextOptions().setBypassCSP(true));
        page = context.newPage();
        axe = script();
    }

    private static String script() {
        try (InputStream in = PageChecks.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void areValidHtml(Reader reader, List<KindsOfPage.Kind> kinds) throws Exception {
        SoftAssertions softly = new SoftAssertions();
        for (KindsOfPage.Kind kind : kinds) {
            HttpResponse<String> response = reader.get(kind.address());
            softly.assertThat(response.statusCode()).as(kind.toString()).isEqualTo(kind.status());
            softly.assertThat(errors(response.body())).as(kind.toString()).isEmpty();
        }
        softly.assertAll();
    }

    public static void canBeUsedByEverybody(Reader reader, List<KindsOfPage.Kind> kinds) {
        SoftAssertions softly = new SoftAssertions();
        try (Chromium chromium = Chromium.open();
                PageChecks checks = new PageChecks(chromium.browser())) {
            for (KindsOfPage.Kind kind : kinds) {
                softly.assertThat(checks.barriers(reader.base() + kind.address()))
                        .as(kind.toString())
                        .isEmpty();
            }
        }
        softly.assertAll();
    }

    /** From now on the pages are seen by whoever has that cookie. */
    public void bring(Cookie cookie) {
        context.addCookies(List.of(cookie));
    }

    /** What keeps somebody from using the page: light and dark, on a phone and on a desk. */
    public List<String> barriers(String url) {
        page.navigate(url);
        return barriers();
    }

    /** Of what a form leads to. */
    public List<String> barriersBehind(String url, String button) {
        page.navigate(url);
        page.locator(button).click();
        return barriers();
    }

    private List<String> barriers() {
        List<String> found = new ArrayList<>();
        page.evaluate(axe);
        for (int width : WIDTHS) {
            page.setViewportSize(width, 800);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                List<?> arguments =
                        scheme == ColorScheme.LIGHT ? List.of("tag", RULES) : List.of("rule", RULES_OF_COLOUR);
                ((List<?>) page.evaluate(RUN, arguments))
                        .forEach(violation -> found.add(width + " " + scheme + " " + violation));
            }
        }
        return found;
    }

    /** Where the HTML is not as the standard wants it. */
    public static List<String> errors(String html) {
        return HtmlStandard.errors(html);
    }

    @Override
    public void close() {
        context.close();
    }
}
