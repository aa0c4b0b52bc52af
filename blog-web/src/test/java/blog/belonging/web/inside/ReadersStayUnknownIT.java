package blog.belonging.web.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blog.belonging.web.testkit.BlogWar;
import jakarta.inject.Inject;
import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import javax.security.auth.Subject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Whom the running server asks who somebody is: what it has registered is what is asked here. */
@ExtendWith(ArquillianExtension.class)
@Execution(ExecutionMode.SAME_THREAD)
class ReadersStayUnknownIT {

    @Deployment
    static WebArchive war() {
        return BlogWar.withTests();
    }

    @Inject
    ServletContext context;

    private ServerAuthConfig registered;

    @BeforeEach
    void findWhatIsRegistered() throws AuthException {
        String application = context.getVirtualServerName() + " " + context.getContextPath();
        registered = AuthConfigFactory.getFactory()
                .getConfigProvider("HttpServlet", application, null)
                .getServerAuthConfig("HttpServlet", application, callbacks -> {});
    }

    @Test
    void nobodyAsksAReaderWhoTheyAre() throws AuthException {
        MessageInfo message = new Message("/about/");
        Subject reader = new Subject();
        var asked = registered.getAuthContext(registered.getAuthContextID(message), reader, Map.of());
        assertEquals(AuthStatus.SUCCESS, asked.validateRequest(message, reader, null));
        assertTrue(reader.getPrincipals().isEmpty());
        assertFalse(asked.getClass().getName().startsWith("com.sun."), "the server's own way costs more than a page");
    }

    @Test
    void allOfTheConsoleIsAskedByJakartaSecurity() throws AuthException {
        String reader = registered.getAuthContextID(new Message("/"));
        for (String path : new String[] {"/admin", "/admin/", "/admin/posts/", "/admin;x=y", "/admin/;x=y/posts/"}) {
            String id = registered.getAuthContextID(new Message(path));
            assertFalse(reader.equals(id), path);
        }
    }

    /** What the server asks about: a request for an address. */
    private record Message(String address, Map<String, Object> map) implements MessageInfo {

        Message(String address) {
            this(address, new HashMap<>());
        }

        @Override
        public Object getRequestMessage() {
            return Proxy.newProxyInstance(
                    Message.class.getClassLoader(),
                    new Class<?>[] {HttpServletRequest.class},
                    (proxy, method, arguments) -> switch (method.getName()) {
                        case "getRequestURI" -> address;
                        case "getContextPath" -> "";
                        default -> throw new UnsupportedOperationException(method.getName());
                    });
        }

        @Override
        public Object getResponseMessage() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setRequestMessage(Object request) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setResponseMessage(Object response) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Object> getMap() {
            return map;
        }
    }
}
