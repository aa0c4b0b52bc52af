package blog.belonging.web.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.BlogWar;
import blog.belonging.web.testkit.Chromium;
import blog.belonging.web.testkit.KindsOfPage;
import blog.belonging.web.testkit.Reader;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** No reader page sets a cookie, runs a script, complains in the console, asks another host or scrolls sideways on a small phone. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@RunAsClient
class QuietPagesIT {

    @Deployment
    static WebArchive war() {
        return BlogWar.withTests();
    }

    @ArquillianResource
    URL base;

    @Test
    void everyKindOfPageIsQuiet() throws Exception {
        Reader reader = new Reader(base.toURI());
        reader.awaitReady();
        String here = reader.base().toString();
        try (Chromium chromium = Chromium.open()) {
            BrowserContext context = chromium.browser().newContext();
            Page page = context.newPage();
            page.setViewportSize(320, 800);
            List<String> said = new ArrayList<>();
            List<String> asked = new ArrayList<>();
            page.onConsoleMessage(message -> said.add(page.url() + ": " + message.text()));
            page.onRequest(request -> asked.add(request.url()));
            for (KindsOfPage.Kind kind : KindsOfPage.OF_THE_SHARED_BLOG) {
                String address = kind.address();
                page.navigate(here + address);
                assertThat(page.locator(
                                        "script:not([type='application/ld+json']), iframe, object, embed, [style], [onclick]")
                                .count())
                        .as(address)
                        .isZero();
                assertThat(page.evaluate(
                                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                        .as(address + " fits a screen of 320 pixels")
                        .isEqualTo(true);
            }
            assertThat(context.cookies()).isEmpty();
            assertThat(asked).allSatisfy(url -> assertThat(url).startsWith(here + "/"));
            // The browser itself notes that a page was not found; pages say nothing.
            assertThat(said).allSatisfy(text -> assertThat(text).contains("Failed to load resource"));
        }
    }

    @Test
    void everythingOnAPostCanBeReachedByKeyboardInOrder() throws Exception {
        try (Chromium chromium = Chromium.open()) {
            Page page = chromium.browser().newPage();
            page.navigate(new Reader(base.toURI()).base() + "/2026/11/05/every-block/");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            assertThat(page.evaluate("document.activeElement.getBoundingClientRect().left >= 0"))
                    .isEqualTo(true);
            int last = -1;
            for (int i = 0; i < 12; i++) {
                page.keyboard().press("Tab");
                int at = ((Number) page.evaluate("[...document.querySelectorAll('*')].indexOf(document.activeElement)"))
                        .intValue();
                assertThat(at).isGreaterThan(last);
                last = at;
            }
        }
    }
}
