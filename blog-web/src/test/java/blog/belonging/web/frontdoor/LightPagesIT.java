package blog.belonging.web.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.BlogWar;
import blog.belonging.web.testkit.Chromium;
import blog.belonging.web.testkit.Reader;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
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

/** A page is light: an old tablet on a slow line has it soon. Pictures come on top and are chosen by the author. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@RunAsClient
class LightPagesIT {

    private static final int KILOBYTE = 1024;

    @Deployment
    static WebArchive war() {
        return BlogWar.withTests();
    }

    @ArquillianResource
    URL base;

    @Test
    void homeAndAPostAskForLittle() throws Exception {
        Reader reader = new Reader(base.toURI());
        reader.awaitReady();
        try (Chromium chromium = Chromium.open()) {
            assertLight(chromium, reader.base() + "/", 60 * KILOBYTE);
            assertLight(chromium, reader.base() + "/2026/11/05/every-block/", 80 * KILOBYTE);
        }
    }

    private static void assertLight(Chromium chromium, String address, int most) {
        List<Request> asked = new ArrayList<>();
        try (Page page = chromium.browser().newPage()) {
            page.onRequestFinished(request -> {
                if (!request.url().contains("/wp-content/uploads/")) {
                    asked.add(request);
                }
            });
            page.navigate(address);
            page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
            assertThat(asked).extracting(Request::url).as(address).hasSizeBetween(3, 4);
            int weight = asked.stream()
                    .mapToInt(request -> request.sizes().responseBodySize + request.sizes().responseHeadersSize)
                    .sum();
            assertThat(weight).as(address).isBetween(10 * KILOBYTE, most);
        }
    }
}
