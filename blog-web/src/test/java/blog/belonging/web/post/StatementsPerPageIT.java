package blog.belonging.web.post;

import static org.assertj.core.api.Assertions.assertThat;

import blog.belonging.web.testkit.BlogWar;
import blog.belonging.web.testkit.KindsOfPage;
import blog.belonging.web.testkit.Reader;
import java.net.URL;
import java.util.List;
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

/** The number of statements that a page needs does not depend on how much it shows. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
@RunAsClient
class StatementsPerPageIT {

    /** What a page is made of; what stands around it is kept in memory. One more tells whether that is still true: here each time, else twice a second at most. */
    private static final int MOST = 3 + 1;

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
        statements("/");
    }

    private int statements(String address) throws Exception {
        return statements(address, 200);
    }

    private int statements(String address, int status) throws Exception {
        reader.get("/-statements");
        assertThat(reader.status(anew(address))).isEqualTo(status);
        return Integer.parseInt(reader.get("/-statements").body());
    }

    /** Whoever asks with a query gets a page that was not kept. */
    private static String anew(String address) {
        return address + (address.contains("?") ? "&" : "?") + "anew";
    }

    @Test
    void aPageThatIsKeptNeedsNoneButTheOneThatTellsWhetherItIsStillTrue() throws Exception {
        reader.get("/");
        reader.get("/-statements");
        assertThat(reader.status("/")).isEqualTo(200);
        assertThat(reader.get("/-statements").body()).isEqualTo("1");
    }

    @Test
    void noKindOfPageNeedsMany() throws Exception {
        for (KindsOfPage.Kind kind : KindsOfPage.OF_THE_SHARED_BLOG) {
            assertThat(statements(kind.address(), kind.status()))
                    .as(kind.toString())
                    .isBetween(1, MOST);
        }
    }

    @Test
    void anAddressThatLeadsNowhereNeedsNoMoreThanAPage() throws Exception {
        for (String address : List.of(
                "/nothing/",
                "/2026/11/20/nothing-at-all/",
                "/tag/nothing/",
                "/category/nothing/",
                "/author/nothing/")) {
            assertThat(statements(address, 404)).as(address).isBetween(1, MOST);
        }
    }

    @Test
    void aListOfTenPostsNeedsNoMoreThanAListOfOne() throws Exception {
        int one = statements("/category/education-societe/");
        int ten = statements("/category/uncategorized/");
        assertThat(one).isPositive();
        assertThat(ten).isEqualTo(one).isLessThanOrEqualTo(MOST);
        assertThat(statements("/tag/connection/")).isEqualTo(statements("/tag/ofsted/"));
        assertThat(statements("/author/bobfox/")).isLessThanOrEqualTo(MOST);
        assertThat(statements("/2026/")).isEqualTo(statements("/2026/01/"));
    }

    @Test
    void theSecondPageNeedsNoMoreThanTheFirst() throws Exception {
        assertThat(statements("/category/uncategorized/page/2/")).isEqualTo(statements("/category/uncategorized/"));
    }

    @Test
    void aPostWithManyCommentsNeedsNoMoreThanOneWithoutAny() throws Exception {
        int none = statements("/2026/10/19/the-same-day-the-same-title/");
        int many = statements("/2026/11/20/throughout-life-we-belong-somewhere/");
        assertThat(many).isEqualTo(none).isLessThanOrEqualTo(MOST);
    }

    @Test
    void aFeedOfTenPostsNeedsNoMoreThanAFeedOfOne() throws Exception {
        assertThat(statements("/feed/")).isLessThanOrEqualTo(MOST);
        assertThat(statements("/category/uncategorized/feed/"))
                .isEqualTo(statements("/category/education-societe/feed/"));
        assertThat(statements("/feed/?paged=2")).isEqualTo(statements("/feed/"));
        assertThat(statements("/feed/json/")).isEqualTo(statements("/feed/"));
        assertThat(statements("/comments/feed/")).isLessThanOrEqualTo(MOST);
    }

    @Test
    void aSearchNeedsFewWhateverItFinds() throws Exception {
        for (int i = 0; i < 300 && !reader.get("/?s=belonging").body().contains("search-hit"); i++) {
            Thread.sleep(100);
        }
        int many = statements("/?s=belonging");
        assertThat(many).isEqualTo(statements("/?s=silent+exits")).isLessThanOrEqualTo(MOST);
        assertThat(statements("/?s=the")).isEqualTo(statements("/page/2/?s=the"));
        assertThat(statements("/?s=belonging&cat=1&author_name=bobfox&year=2026"))
                .isLessThanOrEqualTo(MOST);
        assertThat(statements("/feed/?s=belonging")).isLessThanOrEqualTo(MOST);
    }

    @Test
    void aPageOfThePageTreeAndTheSitemapsNeedFewToo() throws Exception {
        assertThat(statements("/about/team/")).isLessThanOrEqualTo(MOST);
        assertThat(statements("/wp-sitemap.xml")).isLessThanOrEqualTo(MOST);
        assertThat(statements("/wp-sitemap-posts-post-1.xml")).isLessThanOrEqualTo(MOST);
    }
}
