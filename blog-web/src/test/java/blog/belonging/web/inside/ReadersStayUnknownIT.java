package blog.belonging.web.inside;

import static org.junit.jupiter.api.Assertions.assertNull;

import blog.belonging.web.testkit.BlogWar;
import jakarta.inject.Inject;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.servlet.ServletContext;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the running server has been told to ask each request. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class ReadersStayUnknownIT {

    @Deployment
    static WebArchive war() {
        return BlogWar.withTests();
    }

    @Inject
    ServletContext context;

    @Test
    void theServerAsksNoReaderWhoTheyAre() {
        String application = context.getVirtualServerName() + " " + context.getContextPath();
        assertNull(
                AuthConfigFactory.getFactory().getConfigProvider("HttpServlet", application, null),
                "asking takes a twelfth of what a page from memory does, at the least");
    }
}
