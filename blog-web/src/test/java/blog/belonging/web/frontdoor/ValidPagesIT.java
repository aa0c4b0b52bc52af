package blog.belonging.web.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.BlogWar;
import blog.belonging.web.testkit.Chromium;
import blog.belonging.web.testkit.KindsOfPage;
import blog.belonging.web.testkit.PageChecks;
import blog.belonging.web.testkit.Reader;
import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every kind of page is valid HTML and keeps nobody out, as far as a machine can tell. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@RunAsClient
class ValidPagesIT {

    @Deployment
    static WebArchive war() {
        return BlogWar.withTests();
    }

    @ArquillianResource
    URL base;

    private Reader reader;

    @BeforeEach
    void open() throws Exception {
        reader = new Reader(base.toURI());
        reader.awaitReady();
    }

    @Test
    void theCheckersAreAwake() {
        assertThat(PageChecks.errors("<!DOCTYPE html><title>x</title><p><img src='x'></p><nonsense>"))
                .hasSizeGreaterThan(1);
        try (Chromium chromium = Chromium.open();
                PageChecks checks = new PageChecks(chromium.browser())) {
            assertThat(checks.barriers("data:text/html,<title>x</title><p style='color:%23ccc'>pale</p><img src='x'>"))
                    .anyMatch(barrier -> barrier.contains("image-alt"))
                    .anyMatch(barrier -> barrier.contains("html-has-lang"))
                    .anyMatch(barrier -> barrier.startsWith("390 DARK color-contrast"));
        }
    }

    @Test
    void everyKindOfPageIsValidHtml() throws Exception {
        PageChecks.areValidHtml(reader, KindsOfPage.OF_THE_SHARED_BLOG);
    }

    @Test
    void everyKindOfPageCanBeUsedByEverybody() {
        PageChecks.canBeUsedByEverybody(reader, KindsOfPage.OF_THE_SHARED_BLOG);
    }
}
