package blog.belonging.web.shared;

import blog.belonging.domain.identity.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Finds out who comes to the console. The door to it asks, and nobody else: readers are not asked who they are. */
public interface Identification {

    /** Tells {@link Caller}. */
    void identify(HttpServletRequest request, HttpServletResponse response, Mount mount);
}
