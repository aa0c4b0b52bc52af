package blog.belonging.admin.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.Credential;
import jakarta.servlet.ServletException;

/** In and out, by Jakarta Security: who validates credentials, and how a browser is known again, is nothing that a screen knows. */
@RequestScoped
public class Entrance {

    @Inject
    SecurityContext security;

    @Inject
    Exchange exchange;

    public boolean opensFor(Credential credential) {
        AuthenticationStatus status = security.authenticate(
                exchange.request(),
                exchange.response(),
                AuthenticationParameters.withParams().credential(credential));
        return status == AuthenticationStatus.SUCCESS;
    }

    public void leave() {
        try {
            exchange.request().logout();
        } catch (ServletException e) {
            throw new IllegalStateException(e);
        }
    }
}
