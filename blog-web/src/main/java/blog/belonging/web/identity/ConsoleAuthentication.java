package blog.belonging.web.identity;

import blog.belonging.domain.identity.Actor;
import blog.belonging.domain.identity.Caller;
import blog.belonging.domain.identity.Device;
import blog.belonging.domain.identity.SessionKeeping;
import blog.belonging.web.shared.Mount;
import blog.belonging.web.shared.SiteConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;

/**
 * The one way to be somebody here. Credentials of any kind are validated by an identity store and begin a session; later requests
 * bring its token. It looks at nothing outside of the console: readers stay unknown.
 */
@ApplicationScoped
public class ConsoleAuthentication implements HttpAuthenticationMechanism {

    private static final String CONSOLE = "/admin";

    @Inject
    IdentityStoreHandler stores;

    @Inject
    SessionKeeping sessions;

    @Inject
    SiteConfig site;

    @Inject
    Caller caller;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!isConsole(request)) {
            return context.doNothing();
        }
        Mount mount = Mount.of(request, site.url());
        Device device = new Device(Mount.clientOf(request), BrowserName.of(request.getHeader("User-Agent")));
        caller.comes(device, mount.base(), mount.origin());
        SessionCookie cookie = SessionCookie.at(request, mount);
        Credential credential = context.getAuthParameters().getCredential();
        return credential == null ? resume(cookie, response, context) : signIn(credential, cookie, response, context);
    }

    private AuthenticationStatus signIn(
            Credential credential, SessionCookie cookie, HttpServletResponse response, HttpMessageContext context) {
        CredentialValidationResult result = stores.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        cookie.token()
                .flatMap(token -> sessions.resume(token, caller.device()))
                .ifPresent(earlier -> sessions.end(earlier, earlier.sessionId()));
        SessionKeeping.Begun begun =
                sessions.begin(Long.parseLong(result.getCallerPrincipal().getName()), caller.device());
        cookie.set(response, begun.token());
        return isKnown(begun.actor(), context);
    }

    private AuthenticationStatus resume(
            SessionCookie cookie, HttpServletResponse response, HttpMessageContext context) {
        Optional<String> token = cookie.token();
        if (token.isEmpty()) {
            return context.doNothing();
        }
        Optional<Actor> actor = sessions.resume(token.get(), caller.device());
        if (actor.isEmpty()) {
            cookie.remove(response);
            caller.isKnownNoMore();
            return context.doNothing();
        }
        return isKnown(actor.get(), context);
    }

    private AuthenticationStatus isKnown(Actor actor, HttpMessageContext context) {
        caller.isKnown(actor);
        return context.notifyContainerAboutLogin(
                new CallerPrincipal(String.valueOf(actor.accountId())),
                Set.of(actor.role().name()));
    }

    /** Signing out: the session is over for whoever still has its token. */
    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        caller.actor().ifPresent(actor -> sessions.end(actor, actor.sessionId()));
        caller.leaves();
        SessionCookie.at(request, Mount.of(request, site.url())).remove(response);
        context.cleanClientSubject();
    }

    static boolean isConsole(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals(CONSOLE) || path.startsWith(CONSOLE + "/") || path.startsWith(CONSOLE + ";");
    }
}
