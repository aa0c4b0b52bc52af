package blog.belonging.web.post;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.BlogWar;
import blog.belonging.web.testkit.Colleague;
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

/** A screen of the console asks the database as often for many posts as for one. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@RunAsClient
class ConsoleStatementsIT {

    /** Who asks, what the blog is called, what is looked for, and what stands around it. */
    private static final int MOST = 20;

    @Deployment
    static WebArchive war() {
        return BlogWar.withTests();
    }

    @ArquillianResource
    URL base;

    private Reader reader;
    private Colleague ann;

    @BeforeEach
    void signIn() throws Exception {
        reader = new Reader(base.toURI());
        reader.awaitReady();
        ann = new Colleague(reader.base()).signsIn("ann@school.example", "violet-tram-under-rain");
        statements("posts");
    }

    private int statements(String screen) throws Exception {
        reader.get("/-statements");
        assertThat(ann.asksFor(screen).statusCode()).isEqualTo(200);
        return Integer.parseInt(reader.get("/-statements").body());
    }

    @Test
    void aListOfPostsNeedsNoMoreForManyThanForOne() throws Exception {
        int one = statements("posts?words=throughout-life");
        int many = statements("posts");
        assertThat(ann.sees("posts?words=throughout-life").select(".row")).hasSize(1);
        assertThat(ann.sees("posts").select(".row")).hasSizeGreaterThan(10);
        assertThat(many).isPositive().isEqualTo(one).isLessThanOrEqualTo(MOST);
    }

    @Test
    void aMonthOfTheCalendarNeedsNoMoreForManyThanForNone() throws Exception {
        assertThat(statements("calendar?month=2026-11"))
                .isLessThanOrEqualTo(statements("calendar?month=2026-10"))
                .isLessThanOrEqualTo(MOST);
    }

    @Test
    void theTreeOfPagesNeedsNoMoreForManyThanForOne() throws Exception {
        int one = statements("pages?words=team");
        int many = statements("pages");
        assertThat(ann.sees("pages?words=team").select(".row")).hasSize(1);
        assertThat(ann.sees("pages").select(".row")).hasSizeGreaterThan(1);
        assertThat(many).isPositive().isEqualTo(one).isLessThanOrEqualTo(MOST);
    }

    @Test
    void noScreenNeedsMany() throws Exception {
        String post = ann.sees("posts").select(".pick").attr("value");
        String page = ann.sees("pages").select(".row-title a").attr("href").replaceFirst(".*id=", "");
        for (String screen : new String[] {
            "",
            "posts/edit?id=" + post,
            "posts/versions?id=" + post,
            "posts/publish?id=" + post,
            "pages/edit?id=" + page,
            "pages/versions?id=" + page,
            "pages/publish?id=" + page,
            "media",
            "categories",
            "tags",
            "authors",
            "series",
            "menus",
            "redirects",
            "settings"
        }) {
            assertThat(statements(screen)).as(screen).isBetween(1, 2 * MOST);
        }
    }
}
