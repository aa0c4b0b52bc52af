package blog.belonging.web.identity;

import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Device;
import blog.belonging.domain.identity.SessionKeeping;
import blog.belonging.web.shared.Mount;
import blog.belonging.web.shared.SiteConfig;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Finds out who comes to the console, by the token that signing in has handed out. It stands before the console alone: nobody asks
 * readers who they are. Who may enter what is the front door's to say.
 */
public class ConsoleAuthentication extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SessionKeeping sessions;

    @Inject
    transient SessionCookie cookie;

    @Inject
    transient SiteConfig site;

    @Inject
    transient Caller caller;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Mount mount = Mount.of(request, site.url());
        Device device = new Device(Mount.clientOf(request), BrowserName.of(request.getHeader("User-Agent")));
        caller.comes(device, mount.base(), mount.origin());
        Optional<String> token = cookie.comes(request, response, mount);
        if (token.isPresent()) {
            sessions.resume(token.get(), device).ifPresentOrElse(caller::isKnown, this::isOver);
        }
        chain.doFilter(request, response);
    }

    private void isOver() {
        cookie.forget();
        caller.isKnownNoMore();
    }
}
