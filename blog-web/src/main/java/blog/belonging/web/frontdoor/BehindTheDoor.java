package blog.belonging.web.frontdoor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** All that a request comes through which was not answered at the door: the filters that web.xml maps to this servlet. */
@ApplicationScoped
class BehindTheDoor {

    private static final Logger LOG = System.getLogger(BehindTheDoor.class.getName());

    /** By its name, so that the address stays as it came. */
    private static final String SERVLET = "Assets";

    @Inject
    FailureAnswer failure;

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        request.getServletContext().getNamedDispatcher(SERVLET).forward(request, response);
    }

    /** On a thread that the server knows nothing of: nobody else would say what went wrong. */
    @ActivateRequestContext
    void answerInAnyCase(HttpServletRequest request, HttpServletResponse response) {
        try {
            try {
                answer(request, response);
            } catch (Throwable e) {
                if (response.isCommitted()) {
                    // As a rule a reader who has gone on before all of it was there.
                    LOG.log(Level.DEBUG, "An answer broke off", e);
                } else {
                    LOG.log(Level.ERROR, "What was asked for could not be answered", e);
                    response.resetBuffer();
                    failure.write(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
                }
            }
        } catch (IOException gone) {
            LOG.log(Level.DEBUG, "Nobody is there any more", gone);
        }
    }
}
