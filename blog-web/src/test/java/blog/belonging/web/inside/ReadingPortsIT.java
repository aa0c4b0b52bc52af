package blog.belonging.web.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.belonging.domain.post.PostList;
import blog.belonging.domain.post.PublishedPosts;
import blog.belonging.domain.site.PublicSite;
import blog.belonging.web.testkit.BlogWar;
import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What pages are given by the ports inside the running server: the beans that ship, wired by the server. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class ReadingPortsIT {

    @Deployment
    static WebArchive war() {
        return BlogWar.withTests();
    }

    @Inject
    PublishedPosts posts;

    @Inject
    PublicSite site;

    @BeforeEach
    void awaitTheImport() throws InterruptedException {
        for (int i = 0; i < 300 && !posts.has(PostList.ALL); i++) {
            Thread.sleep(100);
        }
    }

    @Test
    void theSiteTookItsNameAndZoneFromTheExport() {
        assertEquals("The Belonging Collective", site.view().title());
        assertEquals("Europe/London", site.view().zone().getId());
    }

    @Test
    void aPostIsFoundAtItsAddressAndComesFinished() {
        var post =
                posts.at("/2026/11/20/throughout-life-we-belong-somewhere/", 1).orElseThrow();
        assertEquals("Bob Fox", post.bylines().get(0).name());
        assertTrue(post.html().html().contains("<p>Bob is a friend"));
    }

    @Test
    void aDraftIsFoundNowhere() {
        assertTrue(posts.addressOf(21).isEmpty());
        assertTrue(posts.addressOf(22).isEmpty());
        assertTrue(posts.addressOf(23).isEmpty());
    }
}
