package blog.belonging.web.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.BlogWar;
import blog.belonging.web.testkit.Chromium;
import blog.belonging.web.testkit.KeyboardWalk;
import blog.belonging.web.testkit.Reader;
import com.microsoft.playwright.Page;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Who has no mouse reaches everything, sees where they are, and goes through a page from top to bottom. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@RunAsClient
class KeyboardIT {

    private static @Nullable Chromium chromium;

    @Deployment
    static WebArchive war() {
        return BlogWar.withTests();
    }

    @ArquillianResource
    URL base;

    private String here = "";

    @BeforeEach
    void open() throws Exception {
        Reader reader = new Reader(base.toURI());
        reader.awaitReady();
        here = reader.base().toString();
        if (chromium == null) {
            chromium = Chromium.open();
        }
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
            chromium = null;
        }
    }

    private Page page(String address, int width) {
        Page page = chromium.browser().newPage();
        page.setViewportSize(width, 900);
        page.navigate(here + address);
        return page;
    }

    @Test
    void everyControlIsReachedInOrderAndSeenWhenItIs() {
        for (int width : new int[] {390, 1280}) {
            for (String address :
                    List.of("/", "/2026/11/05/every-block/", "/2026/11/20/throughout-life-we-belong-somewhere/")) {
                try (Page page = page(address, width)) {
                    KeyboardWalk walk = KeyboardWalk.through(page);
                    assertThat(walk.controls()).hasSizeGreaterThan(5);
                    assertThat(walk.reached())
                            .as(address + " at " + width + ": " + walk.controls())
                            .isEqualTo(walk.expected());
                }
            }
        }
    }

    @Test
    void theFirstStepLeadsToTheText() {
        try (Page page = page("/2026/11/05/every-block/", 390)) {
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.url()).endsWith("#content");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                    .isEqualTo(true);
        }
    }

    @Test
    void aLongMenuOpensOnASmallScreenWithoutScriptAndCloses() {
        try (Page page = page("/", 390)) {
            assertThat(page.locator("#menu").isVisible()).isFalse();
            page.locator(".menu-open").press("Enter");
            assertThat(page.locator("#menu").isVisible()).isTrue();
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.querySelector('#menu').contains(document.activeElement)"))
                    .isEqualTo(true);
            page.locator(".menu-close").press("Enter");
            assertThat(page.locator("#menu").isVisible()).isFalse();
        }
    }
}
