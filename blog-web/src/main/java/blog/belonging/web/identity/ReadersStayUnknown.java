package blog.belonging.web.identity;

import jakarta.security.auth.message.AuthException;
import jakarta.security.auth.message.AuthStatus;
import jakarta.security.auth.message.MessageInfo;
import jakarta.security.auth.message.config.AuthConfigFactory;
import jakarta.security.auth.message.config.AuthConfigProvider;
import jakarta.security.auth.message.config.ClientAuthConfig;
import jakarta.security.auth.message.config.ServerAuthConfig;
import jakarta.security.auth.message.config.ServerAuthContext;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.CallbackHandler;

/**
 * Asks {@link ConsoleAuthentication} in the console alone. The server would ask it for each request, and the way there costs several times
 * what a page from memory does. Registered as Jakarta Authentication 3.0 provides, around what Jakarta Security has registered.
 */
public class ReadersStayUnknown implements ServletContextListener {

    private static final String LAYER = "HttpServlet";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        String application = context.getVirtualServerName() + " " + context.getContextPath();
        AuthConfigFactory factory = AuthConfigFactory.getFactory();
        AuthConfigProvider security = factory.getConfigProvider(LAYER, application, null);
        if (security != null) {
            factory.registerConfigProvider(new Provider(security), LAYER, application, "the console");
        }
    }

    private record Provider(AuthConfigProvider security) implements AuthConfigProvider {

        @Override
        public ServerAuthConfig getServerAuthConfig(String layer, String application, CallbackHandler handler)
                throws AuthException {
            return new Config(security.getServerAuthConfig(layer, application, handler));
        }

        @Override
        public ClientAuthConfig getClientAuthConfig(String layer, String application, CallbackHandler handler)
                throws AuthException {
            return security.getClientAuthConfig(layer, application, handler);
        }

        @Override
        public void refresh() {
            security.refresh();
        }
    }

    private record Config(ServerAuthConfig security) implements ServerAuthConfig {

        private static final String READER = "reader";

        @Override
        public String getAuthContextID(MessageInfo message) {
            return ConsoleAuthentication.isConsole((HttpServletRequest) message.getRequestMessage())
                    ? security.getAuthContextID(message)
                    : READER;
        }

        @Override
        public ServerAuthContext getAuthContext(String id, Subject subject, Map<String, Object> properties)
                throws AuthException {
            return READER.equals(id) ? NOBODY : security.getAuthContext(id, subject, properties);
        }

        @Override
        public String getMessageLayer() {
            return security.getMessageLayer();
        }

        @Override
        public String getAppContext() {
            return security.getAppContext();
        }

        @Override
        public boolean isProtected() {
            return security.isProtected();
        }

        @Override
        public void refresh() {
            security.refresh();
        }
    }

    /** Lets everybody through as nobody. */
    private static final ServerAuthContext NOBODY = new ServerAuthContext() {

        @Override
        public AuthStatus validateRequest(MessageInfo message, Subject client, Subject service) {
            return AuthStatus.SUCCESS;
        }

        @Override
        public AuthStatus secureResponse(MessageInfo message, Subject service) {
            return AuthStatus.SEND_SUCCESS;
        }

        @Override
        public void cleanSubject(MessageInfo message, Subject subject) {
            // Nobody was there.
        }
    };
}
