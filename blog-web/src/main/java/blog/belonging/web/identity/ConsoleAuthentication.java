package blog.belonging.web.identity;

import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Device;
import blog.belonging.domain.identity.SessionKeeping;
import blog.belonging.web.shared.Identification;
import blog.belonging.web.shared.Mount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** By the token that signing in has handed out. Who may enter what is the door's to say. */
@ApplicationScoped
class ConsoleAuthentication implements Identification {

    @Inject
    SessionKeeping sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    Caller caller;

    @Override
    public void identify(HttpServletRequest request, HttpServletResponse response, Mount mount) {
        Device device = new Device(Mount.clientOf(request), BrowserName.of(request.getHeader("User-Agent")));
        caller.comes(device, mount.base(), mount.origin());
        Optional<String> token = cookie.comes(request, response, mount);
        if (token.isPresent()) {
            sessions.resume(token.get(), device).ifPresentOrElse(caller::isKnown, this::isOver);
        }
    }

    private void isOver() {
        cookie.forget();
        caller.isKnownNoMore();
    }
}
